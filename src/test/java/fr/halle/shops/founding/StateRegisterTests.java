package fr.halle.shops.founding;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;

import fr.halle.shops.trader.VatNumber;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** The numbers of businesses, and the State's register behind a real little server. */
class StateRegisterTests {

    private static final Siret SIRET = new Siret("35600000000048");

    private HttpServer server;
    private volatile String answer = "";
    private volatile int status = 200;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/search",
                exchange -> {
                    var bytes = answer.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(status, bytes.length);
                    try (var body = exchange.getResponseBody()) {
                        body.write(bytes);
                    }
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void itsNameAndAddressSpareTheTyping() {
        answer =
                """
                {"results":[{"nom_raison_sociale":"LA POSTE","siege":{"siret":"1"},"matching_etablissements":[
                  {"siret":"35600000000048","adresse":"9 RUE DU COLONEL PIERRE AVIA 75015 PARIS 15"}]}]}
                """;
        assertThat(register().find(SIRET))
                .isEqualTo(
                        new BusinessRegister.Answer.Found(
                                "LA POSTE", "9 RUE DU COLONEL PIERRE AVIA", "75015", "PARIS 15"));
    }

    @Test
    void whateverGoesWrongThereNobodyIsStopped() {
        answer = "{\"results\":[]}";
        assertThat(register().find(SIRET)).isEqualTo(new BusinessRegister.Answer.Unknown());
        answer = "<html>";
        assertThat(register().find(SIRET)).isEqualTo(new BusinessRegister.Answer.Unreachable());
        status = 503;
        assertThat(register().find(SIRET)).isEqualTo(new BusinessRegister.Answer.Unreachable());
        server.stop(0);
        assertThat(register().find(SIRET)).isEqualTo(new BusinessRegister.Answer.Unreachable());
        assertThat(new StateRegister("").find(SIRET))
                .isEqualTo(new BusinessRegister.Answer.Unreachable());
    }

    @Test
    void aSiretIsCheckedByItsLastFigureExceptThatOfAPostOffice() {
        assertThat(Siret.isRight("35600000000048")).isTrue();
        assertThat(Siret.isRight("35600000000049")).isFalse();
        // the sum of its figures is a multiple of five, and Luhn's is not of ten
        assertThat(Siret.isRight("35600000049837")).isTrue();
        assertThat(Siret.isRight("73282932000074")).isTrue();
        assertThat(Siret.isRight("73282932000075")).isFalse();
        assertThat(Siret.isRight("7328293200007")).isFalse();
        assertThat(Siret.figures(" 732 829 320 00074")).isEqualTo("73282932000074");
    }

    @Test
    void aVatNumberHasTheKeyOfItsSiren() {
        assertThat(VatNumber.of("404833048")).isEqualTo("FR83404833048");
        assertThat(VatNumber.isOf(VatNumber.figures("fr 83 404 833 048"), "404833048")).isTrue();
        assertThat(VatNumber.isOf("FR84404833048", "404833048")).isFalse();
    }

    private StateRegister register() {
        return new StateRegister("http://127.0.0.1:" + server.getAddress().getPort());
    }
}
