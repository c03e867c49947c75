package fr.halle.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A mail server that says yes and remembers who was sent what, under which Message-ID, how often.
 * RFC 5321, the least of it.
 */
final class SmtpSink implements AutoCloseable {

    /** Message-ID to the addresses it was delivered to, once for each delivery. */
    final Map<String, List<String>> delivered = new ConcurrentHashMap<>();

    private final ServerSocket socket;

    SmtpSink() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    int deliveries() {
        return delivered.values().stream().mapToInt(List::size).sum();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                var in =
                        new BufferedReader(
                                new InputStreamReader(
                                        client.getInputStream(), StandardCharsets.UTF_8))) {
            say(client, "220 sink");
            String to = "";
            for (String line; (line = in.readLine()) != null; ) {
                var verb =
                        line.length() < 4
                                ? line
                                : line.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
                switch (verb) {
                    case "RCPT" -> {
                        to = line.replaceAll(".*<(.*)>.*", "$1");
                        say(client, "250 OK");
                    }
                    case "DATA" -> {
                        say(client, "354 Go on");
                        receive(in, to);
                        say(client, "250 OK");
                    }
                    case "QUIT" -> {
                        say(client, "221 Bye");
                        return;
                    }
                    default -> say(client, "250 OK");
                }
            }
        } catch (IOException killed) {
            // the sender died in the middle of a sentence
        }
    }

    /**
     * A letter counts once its last dot is read, whether or not the sender lives to hear our yes.
     */
    private void receive(BufferedReader in, String to) throws IOException {
        String id = "";
        for (String line; ; ) {
            line = in.readLine();
            if (line == null) throw new IOException("cut off");
            if (line.equals(".")) break;
            if (id.isEmpty() && line.regionMatches(true, 0, "Message-ID:", 0, 11)) {
                id = line.substring(11).strip();
                if (id.isEmpty()) id = in.readLine().strip();
            }
        }
        delivered
                .computeIfAbsent(id, _ -> java.util.Collections.synchronizedList(new ArrayList<>()))
                .add(to);
    }

    private static void say(Socket client, String words) throws IOException {
        client.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
