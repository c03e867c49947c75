package fr.halle.storefront.crawlers;

import org.jspecify.annotations.Nullable;

import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one file of the sitemap protocol 0.9. */
final class SitemapXml {

    private static final String SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final XMLStreamWriter xml;

    /** {@code root}: sitemapindex or urlset. */
    SitemapXml(OutputStream out, String root) {
        try {
            xml = FACTORY.createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(SITEMAPS);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code element}: sitemap or url. */
    void entry(String element, String address, @Nullable Instant changed) {
        try {
            xml.writeStartElement(element);
            text("loc", address);
            if (changed != null)
                text("lastmod", changed.truncatedTo(ChronoUnit.SECONDS).toString());
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    void close() {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
