package fr.halle.governance.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of an annex are written with the text, and stand with it. */
class AnnexFilesTests extends DraftTest {

    private static final String FILES = DRAFT + "/files";
    @Autowired TransactionTemplate transaction;

    private static final byte[] PDF = "%PDF-1.7\nplan".getBytes(StandardCharsets.ISO_8859_1);

    @Test
    void theyAreJoinedWhileItIsWrittenAndStandFromTheFirstSignatureOn() throws Exception {
        var administrator = written();
        assertThat(join(administrator, "plan.pdf", PDF).location()).isEqualTo(FILES);
        assertThat(join(administrator, "charte.docx", office("word/document.xml")).location())
                .isEqualTo(FILES);
        var sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(PDF));
        var page = administrator.get(FILES);
        assertThat(page.text()).contains("plan.pdf", "charte.docx", "1 ko", sum);
        var id = number("plan.pdf");
        assertThat(administrator.get(FILES + "/" + id).body()).startsWith("%PDF-");
        assertThat(buyer().get("/council/agreement/files/" + id).status())
                .as("nobody is told of it before the first signature")
                .isEqualTo(404);
        administrator.send(page.form(number("charte.docx") + "/removal"));
        assertThat(administrator.get(FILES).text()).doesNotContain("charte.docx");
        for (var party : parties()) {
            assertThat(sign(administrator, party.siren()).status()).isEqualTo(302);
        }
        var read = buyer().get("/council/agreement/files/" + id);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body()).startsWith("%PDF-");
        assertThat(buyer().get("/council/agreement").text()).contains("plan.pdf", sum);
        assertThatThrownBy(
                        () ->
                                jdbc.sql("delete from governance.annex_file where id = ?")
                                        .param(id)
                                        .update())
                .hasMessageContaining("the text is signed");
        assertThat(head(administrator, "Essai suivant", "" + today.plusYears(6), "copy").status())
                .isEqualTo(302);
        assertThat(administrator.get(FILES).text()).as("the next text").contains("plan.pdf", sum);
    }

    @Test
    void afterAFirstSignatureNothingIsJoinedAndNothingRemoved() {
        var administrator = written();
        join(administrator, "plan.pdf", PDF);
        var removal = administrator.get(FILES).form("/removal");
        assertThat(sign(administrator, parties().getFirst().siren()).status()).isEqualTo(302);
        var late = join(administrator, "plan2.pdf", PDF);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("ne changent plus");
        administrator.send(removal);
        var page = administrator.get(FILES);
        assertThat(page.text()).contains("plan.pdf").doesNotContain("plan2.pdf");
        assertThat(page.page().select("main form")).isEmpty();
    }

    @Test
    void beforeAnyTextEverBoundItsFilesAreItsWriters() {
        var administrator = written();
        join(administrator, "plan.pdf", PDF);
        alone(
                () ->
                        assertThat(buyer().get("/council/agreement").text())
                                .contains("Essai de fichiers", "Plan")
                                .doesNotContain("plan.pdf"));
        assertThat(administrator.get(DRAFT).text()).contains("retire aussi ses fichiers");
    }

    @Test
    void whoeverJoinsAFileWaitsForWhoeverSigns() throws Exception {
        var administrator = written();
        var draft = agreements.toSign().orElseThrow();
        var signing = new CountDownLatch(1);
        var joined =
                CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                signing.await();
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                            return join(administrator, "plan.pdf", PDF);
                        });
        transaction.executeWithoutResult(
                _ -> {
                    agreements.lock();
                    jdbc.sql(
                                    "update governance.party set signed_on = ? where agreement = ? and department")
                            .params(today, draft.id())
                            .update();
                    signing.countDown();
                    pause();
                });
        assertThat(joined.get().status()).isEqualTo(422);
    }

    /** Until the other stands before the lock. */
    private static void pause() {
        try {
            Thread.sleep(1_500);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsNoDocumentIsRefused() throws Exception {
        var administrator = written();
        var none = join(administrator, "", new byte[0]);
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.text()).contains("Choisissez un fichier");
        assertThat(join(administrator, "a.docx", "MZ".getBytes(StandardCharsets.UTF_8)).text())
                .contains("ni un document Word");
        assertThat(join(administrator, "a.zip", office("readme.txt")).text())
                .contains("ni un document Word");
        assertThat(
                        join(
                                        administrator,
                                        "a.docx",
                                        office("word/document.xml", "word/vbaProject.bin"))
                                .text())
                .contains("macros");
        assertThat(administrator.get(FILES).page().select("main li")).isEmpty();
    }

    private Buyer written() {
        var administrator = administrator();
        head(administrator, "Essai de fichiers", "" + today.plusYears(5), "copy");
        var annex =
                post(
                        administrator,
                        DRAFT + "/annexes",
                        "annex-number",
                        "1",
                        "annex-title",
                        "Plan",
                        "annex-body",
                        "Joint.");
        assertThat(annex.status()).isEqualTo(302);
        return administrator;
    }

    private List<Party> parties() {
        return agreements.toSign().orElseThrow().parties();
    }

    private static Answer join(Buyer administrator, String name, byte[] file) {
        return administrator.upload(FILES + "/of/1", "", name, file);
    }

    private UUID number(String name) {
        return jdbc.sql("select id from governance.annex_file where name = ?")
                .param(name)
                .query(UUID.class)
                .single();
    }

    private static byte[] office(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return bytes.toByteArray();
    }
}
