package dev.todoke.demo;

import dev.todoke.identity.factor.Totp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A hospital's reporter with cookies, without a screen (画面のない利用者): it sends what a browser would send.
final class SignedInBrowser implements AutoCloseable {

    private static final String PASSWORD = "renshuyou-dake-no-aikotoba";
    private static final String BOUNDARY = "----todoke-upload";
    private static final Pattern GUARD = Pattern.compile("_csrf(?:\" value=\"|=)([^\"&]+)\"");
    private static final Map<String, Long> LAST_STEP = new ConcurrentHashMap<>();

    private final int port;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private SignedInBrowser(int port) {
        this.port = port;
    }

    /// Two times in half a minute for each account: no code works twice.
    static SignedInBrowser at(int port, String login) throws IOException, InterruptedException {
        var browser = new SignedInBrowser(port);
        browser.post("/portal/sign-in", Map.of("login", login, "password", PASSWORD));
        long step = LAST_STEP.merge(login, Totp.step(Instant.now()), (last, now) -> Math.max(last + 1, now));
        var code = Totp.code(Totp.practiceSecret("todoke-demo:1:" + login), step);
        browser.post("/portal/sign-in/code", Map.of("code", code));
        return browser;
    }

    String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private void post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + guard(path) + "&", ""));
        var answer = client.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
    }

    private String guard(String path) throws IOException, InterruptedException {
        var match = GUARD.matcher(get(path));
        if (!match.find()) {
            throw new IllegalStateException("no form on " + path);
        }
        return match.group(1);
    }

    /// Sends the whole file and answers as soon as the server has answered.
    HttpResponse<String> upload(byte[] file) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(uri("/portal/upload?_csrf=" + guard("/portal/upload")))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(multipart(file)))
                        .build(),
                BodyHandlers.ofString());
    }

    /// Sends the first half of the file and leaves the connection open.
    Socket beginUpload(byte[] file) throws IOException, InterruptedException {
        var guard = guard("/portal/upload");
        var body = multipart(file);
        var kept = cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        var head = """
                POST /portal/upload?_csrf=%s HTTP/1.1\r
                Host: localhost:%d\r
                Cookie: %s\r
                Content-Type: multipart/form-data; boundary=%s\r
                Content-Length: %d\r
                \r
                """.formatted(guard, port, kept, BOUNDARY, body.length);
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(body, 0, body.length / 2);
        socket.getOutputStream().flush();
        return socket;
    }

    private static byte[] multipart(byte[] file) {
        var body = new ByteArrayOutputStream();
        body.writeBytes("""
                --%s\r
                Content-Disposition: form-data; name="file"; filename="notifications.csv"\r
                Content-Type: text/csv\r
                \r
                """.formatted(BOUNDARY).getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(file);
        body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    @Override
    public void close() {
        client.close();
    }
}
