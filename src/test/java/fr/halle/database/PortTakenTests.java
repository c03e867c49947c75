package fr.halle.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;

import java.net.ServerSocket;

@ExtendWith(OutputCaptureExtension.class)
class PortTakenTests {

    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    static class OnlyAWebServer {}

    @Test
    void aTakenPortIsNamedWithItsRemedyInBothLanguages(CapturedOutput console) throws Exception {
        try (var taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();
            var halle = new SpringApplicationBuilder(OnlyAWebServer.class);
            assertThatThrownBy(() -> halle.run("--server.port=" + port)).isNotNull();
            assertThat(console)
                    .contains("Le port " + port + " est déjà pris")
                    .contains("Port " + port + " is already taken")
                    .contains("Démarrez avec SERVER_PORT=8081")
                    .contains("Start with SERVER_PORT=8081")
                    .doesNotContain("Web server failed to start")
                    .doesNotContain("\tat ");
        }
    }
}
