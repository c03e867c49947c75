package fr.halle.catalog.files;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one table of an ODS up to its end; what is repeated stands there once with a number. */
final class OdsSheet {

    private final XMLStreamReader xml;
    private final HeadedRows rows;
    private final Surprises surprises;
    private int row;

    OdsSheet(XMLStreamReader xml, HeadedRows rows, Surprises surprises) {
        this.xml = xml;
        this.rows = rows;
        this.surprises = surprises;
    }

    void read() throws XMLStreamException, NotReadable {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && isNamed("table")) return;
            if (event == XMLStreamConstants.START_ELEMENT && isNamed("table-row")) row();
        }
    }

    private void row() throws XMLStreamException, NotReadable {
        int times = number("number-rows-repeated");
        var cells = new ArrayList<String>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && isNamed("table-row")) break;
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            if (isNamed("table-cell") || isNamed("covered-table-cell")) cell(cells);
        }
        boolean blank = cells.stream().allMatch(String::isBlank);
        for (int i = 0; i < (blank ? 0 : times); i++) rows.add(row + i + 1, cells);
        row += times;
    }

    private void cell(List<String> cells) throws XMLStreamException, NotReadable {
        int times = number("number-columns-repeated");
        var at = Surprises.cell(cells.size(), row);
        if (!attribute("formula").isEmpty()) surprises.formula(at);
        int across = number("number-columns-spanned");
        int down = number("number-rows-spanned");
        if (across > 1 || down > 1) {
            var end = Surprises.cell(cells.size() + across - 1, row + down - 1);
            surprises.merged(at + ":" + end);
        }
        var value = attribute("value"); // of numbers, percentages and sums of money
        var text = OdsText.upToTheEnd(xml);
        var cell = value.isEmpty() ? Guarded.undo(text) : Figures.plain(value);
        if (cell.isEmpty()) times = Math.min(times, HeadedRows.MOST_COLUMNS);
        else if (times > HeadedRows.MOST_COLUMNS)
            throw new NotReadable("wide", row + 1, HeadedRows.MOST_COLUMNS);
        for (int i = 0; i < times && cells.size() <= 2 * HeadedRows.MOST_COLUMNS; i++) {
            cells.add(cell);
        }
    }

    private boolean isNamed(String local) {
        return xml.getLocalName().equals(local);
    }

    private int number(String local) {
        var said = attribute(local);
        return said.isEmpty() ? 1 : Math.max(1, Integer.parseInt(said));
    }

    private String attribute(String local) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            // calcext repeats some of them
            if (xml.getAttributeLocalName(i).equals(local)) return xml.getAttributeValue(i);
        }
        return "";
    }
}
