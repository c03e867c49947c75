package fr.halle.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.internet.MimeMessage;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/**
 * A real SMTP server that a test stops and starts on one port; it remembers what it took over all
 * its lives.
 */
class MailServer {

    final int port;
    private final List<MimeMessage> earlier = new ArrayList<>();
    private GreenMail now;

    MailServer() {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        now = server();
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
