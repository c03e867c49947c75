package fr.halle.invoicing.facturx;

import fr.halle.invoicing.paper.Arithmetic;
import fr.halle.invoicing.paper.Paper;

import org.joda.money.Money;
import org.mustangproject.ZUGFeRD.Profiles;
import org.mustangproject.ZUGFeRD.ZUGFeRDExporterFromA3;
import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Makes the one file of an invoice: Factur-X 1.0, profile EN 16931. */
@Component
public class FacturX {

    private final Notes notes;
    private final Sheet sheet;

    /** What is kept: the file, and the data within it. */
    public record File(byte[] pdf, byte[] xml) {}

    FacturX(Notes notes, Sheet sheet) {
        this.notes = notes;
        this.sheet = sheet;
    }

    /** {@code due}: what it has to come to, to the cent; another sum throws. */
    public File of(Paper paper, Money due) {
        Arithmetic.check(paper.sums(), due);
        var xml = Cii.of(paper, notes.of(paper));
        return new File(merged(sheet.pdf(paper, notes.shown(paper)), xml), xml);
    }

    private static byte[] merged(byte[] pdf, byte[] xml) {
        var out = new ByteArrayOutputStream();
        try (var exporter = new ZUGFeRDExporterFromA3()) {
            exporter.setZUGFeRDVersion(2).setProfile(Profiles.getByName("EN16931"));
            exporter.setProducer("Halle").setCreator("Halle").load(pdf);
            exporter.setXML(xml);
            exporter.export(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
