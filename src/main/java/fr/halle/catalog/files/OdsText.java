package fr.halle.catalog.files;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of a cell of an ODS: its paragraphs as lines, without anybody's comments. */
final class OdsText {

    private OdsText() {}

    /** From the start of the cell to its end. */
    static String upToTheEnd(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 0;
        int comment = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (xml.getLocalName().equals("annotation")) comment = depth;
                if (comment == 0) begin(xml, text);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (depth == 0) break;
                if (depth == comment) comment = 0;
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS && comment == 0 && depth > 0) {
                // beyond what a cell may hold one more is enough to be refused
                if (text.length() <= HeadedRows.LONGEST_CELL) text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private static void begin(XMLStreamReader xml, StringBuilder text) {
        switch (xml.getLocalName()) {
            case "p" -> text.append(text.isEmpty() ? "" : "\n");
            case "line-break" -> text.append('\n');
            case "tab" -> text.append('\t');
            case "s" -> text.append(" ".repeat(spaces(xml)));
            default -> {}
        }
    }

    private static int spaces(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("c"))
                return Math.clamp(Integer.parseInt(xml.getAttributeValue(i)), 1, 1000);
        }
        return 1;
    }
}
