package fr.halle.catalog.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A workbook of LibreOffice (ISO 26300): its first sheet that has headings, read as a stream. Its
 * XML is heavier than Excel's: hence fewer rows.
 */
final class OdsTable {

    static final int MOST_ROWS = 20_000;

    private final XMLStreamReader xml;
    private final Rows out;
    private Surprises surprises = new Surprises();
    private String name = "";
    private int sheets;
    private int below;

    private OdsTable(XMLStreamReader xml, Rows out) {
        this.xml = xml;
        this.out = out;
    }

    static TableFile read(Path file, Rows out) throws IOException, NotReadable {
        // the JDK's own: others on the class path resolve entities in their own way
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (var zip = new ZipFile(file.toFile());
                var content = zip.getInputStream(zip.getEntry("content.xml"))) {
            return new OdsTable(factory.createXMLStreamReader(content), out).read();
        } catch (XMLStreamException | NumberFormatException e) {
            throw new NotReadable("broken");
        }
    }

    private TableFile read() throws XMLStreamException, NotReadable {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT
                    || !xml.getLocalName().equals("table")) continue;
            sheets++;
            if (below == 0) sheet(attribute("name"));
        }
        if (below == 0) throw new NotReadable("columns");
        return new TableFile.Read(FileKind.ODS, surprises.notices(name, sheets), below);
    }

    private void sheet(String called) throws XMLStreamException, NotReadable {
        name = called;
        surprises = new Surprises();
        var rows = new HeadedRows(out, MOST_ROWS);
        new OdsSheet(xml, rows, surprises).read();
        below = rows.end();
        if (rows.hasHeadings() && below == 0) throw new NotReadable("no-rows");
    }

    private String attribute(String local) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(local)) return xml.getAttributeValue(i);
        }
        return "";
    }
}
