package fr.halle.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.internet.MimeMessage;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A real SMTP server that a test stops and starts on one port; it remembers what it took over all
 * its lives.
 */
class MailServer {

    final int port;
    private final List<MimeMessage> earlier = new ArrayList<>();
    private GreenMail now;

    MailServer() {
        port = freePort();
        now = server();
    }

    /**
     * Of those that the system gives to nobody by itself, least of all while the server is down.
     */
    private static int freePort() {
        return ThreadLocalRandom.current()
                .ints(20_000, 32_768)
                .filter(MailServer::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port)) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    void start() {
        now = server();
        now.start();
    }

    void stop() {
        var boxes = now.getManagers().getImapHostManager(); // a stop forgets them
        now.stop();
        for (var stored : boxes.getAllMessages()) earlier.add(stored.getMimeMessage());
        now = server();
    }

    List<MimeMessage> received() {
        var all = new ArrayList<>(earlier);
        all.addAll(List.of(now.getReceivedMessages()));
        return all;
    }

    List<MimeMessage> received(Letter letter) throws Exception {
        var found = new ArrayList<MimeMessage>();
        for (var message : received()) {
            if (message.getMessageID().contains(letter.id().toString())) found.add(message);
        }
        return found;
    }

    private GreenMail server() {
        return new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }
}
