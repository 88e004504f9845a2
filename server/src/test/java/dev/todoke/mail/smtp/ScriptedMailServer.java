package dev.todoke.mail.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;

/// A mail server that answers as it is told (台本どおりに答えるメールサーバー), one connection after the other.
final class ScriptedMailServer implements AutoCloseable {

    /// Closes the connection in place of an answer.
    static final String CUT = "";

    private final ServerSocket socket;
    private final Optional<SSLContext> keys;
    private final Queue<String> toRecipient = new ConcurrentLinkedQueue<>();
    private final Queue<String> toMail = new ConcurrentLinkedQueue<>();
    private final List<String> heardInSecret = Collections.synchronizedList(new ArrayList<>());
    private final List<String> mails = Collections.synchronizedList(new ArrayList<>());

    ScriptedMailServer() throws IOException {
        this(Optional.empty());
    }

    /// With keys it turns to TLS when asked, and wants a password then.
    ScriptedMailServer(SSLContext keys) throws IOException {
        this(Optional.of(keys));
    }

    private ScriptedMailServer(Optional<SSLContext> keys) throws IOException {
        this.keys = keys;
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /// What the next RCPT is answered.
    void answerRecipient(String answer) {
        toRecipient.add(answer);
    }

    /// What the end of the next mail is answered.
    void answerMail(String answer) {
        toMail.add(answer);
    }

    /// Every mail that came through to its last dot, whatever was answered.
    List<String> mails() {
        return List.copyOf(mails);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var line = socket.accept()) {
                talk(line);
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /// Every command that came over TLS.
    List<String> heardInSecret() {
        return List.copyOf(heardInSecret);
    }

    private void talk(Socket line) throws IOException {
        say(line, "220 scripted");
        listen(line, keys.isPresent() ? "250-scripted\r\n250 STARTTLS" : "250 fine");
    }

    private void listen(Socket line, String greeting) throws IOException {
        var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
        for (var heard = in.readLine(); heard != null; heard = in.readLine()) {
            if (line instanceof SSLSocket) {
                heardInSecret.add(heard);
            }
            var word = heard.length() < 4 ? heard : heard.substring(0, 4);
            say(line, answer(word, greeting));
            if (word.equals("STAR")) {
                turnToTls(line);
                return;
            }
            if (word.equals("DATA")) {
                mails.add(mail(in));
                var end = next(toMail, "250 queued as 7");
                if (end.equals(CUT)) {
                    return;
                }
                say(line, end);
            }
        }
    }

    private String answer(String word, String greeting) {
        return switch (word) {
            case "EHLO" -> greeting;
            case "STAR" -> "220 go on";
            case "AUTH" -> "235 welcome";
            case "RCPT" -> next(toRecipient, "250 fine");
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> "250 fine";
        };
    }

    /// A client that does not believe the certificate hangs up here.
    private void turnToTls(Socket line) throws IOException {
        try (var secret =
                (SSLSocket) keys.orElseThrow().getSocketFactory().createSocket(line, null, line.getPort(), true)) {
            secret.setUseClientMode(false);
            secret.startHandshake();
            listen(secret, "250-scripted\r\n250 AUTH PLAIN");
        } catch (SSLException e) {
            heardInSecret.add("no handshake");
        }
    }

    private static String mail(BufferedReader in) throws IOException {
        var mail = new StringBuilder();
        for (var heard = in.readLine(); heard != null && !heard.equals("."); heard = in.readLine()) {
            mail.append(heard).append('\n');
        }
        return mail.toString();
    }

    private static String next(Queue<String> script, String otherwise) {
        var answer = script.poll();
        return answer == null ? otherwise : answer;
    }

    private static void say(Socket line, String words) throws IOException {
        line.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
