package fr.halle.journeys.council;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;

import fr.halle.journeys.Keyboard;
import fr.halle.journeys.Visitor;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;

/** The secretary of the demonstration's steering committee, with one session in hand. */
final class Clerk {

    final Visitor visitor;
    private final String site;
    private String session = "";
    private String day = "";

    Clerk(Visitor visitor, String site) {
        this.visitor = visitor;
        this.site = site;
    }

    /** Where the session is. */
    String session() {
        return session;
    }

    /** The day for which it was called, as people read it. */
    String day() {
        return day;
    }

    void plans(LocalDate on) {
        visitor.go("/council/bodies/comite-de-pilotage/sessions/new");
        visitor.fill("#day", on.toString()).fill("#starts", "18:30").look("plan");
        visitor.press("Préparer la séance");
        assertThat(visitor.text()).contains("Dites où la séance se tient");
        assertThat(visitor.page.inputValue("#starts")).as("kept").isEqualTo("18:30");
        visitor.fill("#place", "Salle des Ardoises").press("Préparer la séance");
        session = here();
        day = visitor.page.locator("h1").innerText().replaceAll(".*séance du ", "");
    }

    void puts(String title, boolean ratified) {
        visitor.fill("#title", title);
        if (ratified) visitor.choose("[name=ratification]");
        visitor.press("Ajouter le point");
    }

    void annexes(int position, String name) throws IOException {
        var file = "#file-" + position;
        visitor.pressOn("details:has(" + file + ") > summary");
        visitor.page
                .locator(file)
                .setInputFiles(new FilePayload(name, "application/pdf", emptyPaper()));
        visitor.pressOn("form:has(" + file + ") button");
        assertThat(visitor.page.locator(".annexes").innerText()).contains(name);
    }

    /** By keys alone: the line has the focus, Enter notes it and gives the focus back. */
    void notes(String line) {
        var keys = new Keyboard(visitor);
        // the page gives the focus itself, to the line or to what was refused, once it is there
        visitor.page.locator(":is(#line, main [role=alert]):focus").waitFor();
        if (!keys.is("#line")) keys.reachOneOf("#line");
        keys.press("ControlOrMeta+a").type(line).enter();
    }

    /** Where the item at that place, from nought, is voted on. */
    String item(int place) {
        visitor.go(session);
        var link = visitor.page.locator(".agenda > li").nth(place).locator("a[href$='/vote']");
        return link.getAttribute("href");
    }

    /** Gives where the deliberation is. */
    String draft(int place, String decision) {
        visitor.go(item(place)).press("Rédiger la délibération");
        visitor.fill("#matter-code", "7.10").fill("#matter-name", "finances locales/divers");
        visitor.fill("#decision", decision).look("wording").press("Garder ces mots");
        return here();
    }

    void writesMinutes(String words, LocalDate adoptedOn) {
        visitor.go(session + "/minutes").pressOn("details:has(textarea) > summary");
        visitor.fill("textarea >> nth=1", words).look("minutes-words").press("Garder ces mots");
        visitor.fill("#adopted-on", adoptedOn.toString()).press("Arrêter le procès-verbal");
        visitor.press("Signer pour le secrétariat");
    }

    /** The words of a PDF that readers for the blind can follow, with spaces of one kind. */
    String paper(String path) throws IOException {
        var answer = visitor.page.request().get(site + path);
        assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
        try (var paper = Loader.loadPDF(answer.body())) {
            var catalog = paper.getDocumentCatalog();
            assertThat(catalog.getStructureTreeRoot()).as("tagged").isNotNull();
            assertThat(catalog.getMarkInfo().isMarked()).as("tagged").isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            return new PDFTextStripper().getText(paper).replaceAll("[\\s\u00a0\u202f]+", " ");
        }
    }

    /** What is read there, with spaces of one kind. */
    static String plain(Visitor visitor) {
        return visitor.text().replaceAll("[\\u00a0\\u202f]", " ");
    }

    private String here() {
        return URI.create(visitor.page.url()).getPath();
    }

    private static byte[] emptyPaper() throws IOException {
        try (var paper = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            paper.addPage(new PDPage());
            paper.save(bytes);
            return bytes.toByteArray();
        }
    }
}
