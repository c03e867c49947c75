package fr.halle.invoicing.facturx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements by their prefixed name; one that says nothing is left out. */
final class Tree {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<String, String> namespaces;
    private final XMLStreamWriter out;
    private boolean declared;

    interface Content {
        void write() throws XMLStreamException;
    }

    private Tree(Map<String, String> namespaces) throws XMLStreamException {
        this.namespaces = namespaces;
        out =
                XMLOutputFactory.newInstance()
                        .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    interface Writing {
        void write(Tree tree) throws XMLStreamException;
    }

    /** {@code namespaces} by their prefix; all are declared on the outermost element. */
    static byte[] written(Map<String, String> namespaces, Writing writing) {
        try {
            var tree = new Tree(namespaces);
            tree.out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writing.write(tree);
            tree.out.writeEndDocument();
            tree.out.close();
            return tree.bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void in(String name, Content content) throws XMLStreamException {
        start(name);
        content.write();
        out.writeEndElement();
    }

    void text(String name, String text) throws XMLStreamException {
        text(name, text, "", "");
    }

    /** With one attribute, where it has a name. */
    void text(String name, String text, String attribute, String value) throws XMLStreamException {
        if (text.isEmpty()) return;
        start(name);
        if (!attribute.isEmpty()) out.writeAttribute(attribute, value);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private void start(String name) throws XMLStreamException {
        int colon = name.indexOf(':');
        var prefix = name.substring(0, colon);
        var uri = Objects.requireNonNull(namespaces.get(prefix));
        out.writeStartElement(prefix, name.substring(colon + 1), uri);
        if (declared) return;
        declared = true;
        for (var each : namespaces.entrySet()) out.writeNamespace(each.getKey(), each.getValue());
    }
}
