package dev.todoke.cli.cases.page;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/// Serves pages to this computer alone (このパソコンだけの画面): 127.0.0.1, under an address that nobody can guess.
///
/// Whoever does not know the token, names another host or comes from a page of another origin gets
/// nothing. One request is answered after the other.
public final class PageServer implements AutoCloseable {

    private static final int TOKEN = 24;
    private static final int LONGEST_FORM = 1 << 20;
    private static final int FOUND_ELSEWHERE = 303;

    private final HttpServer server;
    private final String token;
    private final Function<Asked, Reply> pages;
    private final CountDownLatch ended = new CountDownLatch(1);

    private PageServer(HttpServer server, String token, Function<Asked, Reply> pages) {
        this.server = server;
        this.token = token;
        this.pages = pages;
    }

    /// @param port 0 for any that is free
    public static PageServer start(int port, CasePages pages) throws IOException {
        var loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        var http = HttpServer.create(new InetSocketAddress(loopback, port), 0);
        var random = new byte[TOKEN];
        new SecureRandom().nextBytes(random);
        var server = new PageServer(http, HexFormat.of().formatHex(random), pages::answer);
        http.createContext("/", server::answer);
        http.start();
        return server;
    }

    public String address() {
        return "http://" + host() + "/" + token + "/";
    }

    private String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /// Waits until somebody ends the program on its page.
    public void awaitEnd() throws InterruptedException {
        ended.await();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            secure(exchange.getResponseHeaders());
            String path = exchange.getRequestURI().getPath();
            String prefix = "/" + token + "/";
            if (!isOurs(exchange.getRequestHeaders()) || path.length() < prefix.length() || !sameToken(path, prefix)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            boolean post = exchange.getRequestMethod().equals("POST");
            var body = post ? exchange.getRequestBody().readNBytes(LONGEST_FORM + 1) : new byte[0];
            if (body.length > LONGEST_FORM) {
                exchange.sendResponseHeaders(413, -1);
                return;
            }
            var query = exchange.getRequestURI().getRawQuery();
            var form = post ? new String(body, StandardCharsets.UTF_8) : query == null ? "" : query;
            send(exchange, pages.apply(new Asked(post, path.substring(prefix.length()), Asked.values(form))));
        }
    }

    private static boolean sameToken(String path, String prefix) {
        return MessageDigest.isEqual(
                path.substring(0, prefix.length()).getBytes(StandardCharsets.UTF_8),
                prefix.getBytes(StandardCharsets.UTF_8));
    }

    /// No other name of this computer, so that no page elsewhere can point a name of its own at it.
    private boolean isOurs(Headers headers) {
        var origin = headers.getFirst("Origin");
        return host().equals(headers.getFirst("Host")) && (origin == null || origin.equals("http://" + host()));
    }

    private static void secure(Headers headers) {
        headers.set(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
    }

    private void send(HttpExchange exchange, Reply reply) throws IOException {
        switch (reply) {
            case Reply.Text(int status, String type, String body) -> write(exchange, status, type, body);
            case Reply.GoTo(String page) -> {
                exchange.getResponseHeaders().set("Location", "/" + token + "/" + page);
                exchange.sendResponseHeaders(FOUND_ELSEWHERE, -1);
            }
            case Reply.Farewell(String body) -> {
                write(exchange, 200, "text/html; charset=utf-8", body);
                ended.countDown();
            }
        }
    }

    private static void write(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(1);
    }
}
