package fr.halle.governance.files;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Whether an SVG only draws. Whoever saves it opens it outside our pages, where no policy of ours
 * holds: what runs, moves by itself or points elsewhere is refused.
 */
final class SvgFile {

    enum Look {
        DRAWING,
        MORE,
        NO_SVG
    }

    private static final Set<String> MORE =
            Set.of(
                    "script",
                    "foreignobject",
                    "iframe",
                    "embed",
                    "object",
                    "handler",
                    "listener",
                    "a",
                    "set",
                    "animate",
                    "animatetransform",
                    "animatemotion");

    private SvgFile() {}

    static Look look(byte[] file) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return look(factory.createXMLStreamReader(new ByteArrayInputStream(file)));
        } catch (XMLStreamException e) {
            return Look.NO_SVG;
        }
    }

    private static Look look(XMLStreamReader reader) throws XMLStreamException {
        boolean begun = false;
        boolean more = false;
        while (reader.hasNext()) {
            int event = reader.next();
            more |= event == XMLStreamConstants.PROCESSING_INSTRUCTION;
            more |= event == XMLStreamConstants.DTD;
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            if (!begun && !reader.getLocalName().equals("svg")) return Look.NO_SVG;
            begun = true;
            more |= !onlyDraws(reader);
        }
        if (!begun) return Look.NO_SVG;
        return more ? Look.MORE : Look.DRAWING;
    }

    private static boolean onlyDraws(XMLStreamReader element) {
        if (MORE.contains(element.getLocalName().toLowerCase(Locale.ROOT))) return false;
        for (int i = 0; i < element.getAttributeCount(); i++) {
            var name = element.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            var value = element.getAttributeValue(i).strip();
            if (name.startsWith("on")) return false;
            if (name.matches("href|src") && !value.matches("(?s)#.*|data:image/(png|jpeg);.*"))
                return false;
        }
        return true;
    }
}
