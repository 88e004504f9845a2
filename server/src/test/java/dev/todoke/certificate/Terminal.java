package dev.todoke.certificate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Locale;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/// A terminal of a hospital with one TLS connection that stays open (試験の端末).
final class Terminal implements AutoCloseable {

    private final SSLSocket socket;

    private Terminal(int port, KeyManager[] keys) {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(keys, new TrustManager[] {new AnyServer()}, new SecureRandom());
            socket = (SSLSocket) context.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(20_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Terminal without(int port) {
        return new Terminal(port, new KeyManager[0]);
    }

    static Terminal with(int port, KeyStore store, String password) {
        try {
            var factory = KeyManagerFactory.getInstance("SunX509");
            factory.init(store, password.toCharArray());
            var own = (javax.net.ssl.X509ExtendedKeyManager) factory.getKeyManagers()[0];
            return new Terminal(port, new KeyManager[] {new ShowsItAnyway(own)});
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Status line, headers and body.
    record Said(int status, String text) {}

    Said get(String path, String... headers) throws IOException {
        begin("GET", path, 0, headers);
        return answer();
    }

    /// Sends line and headers of a request; the body is sent by [#send].
    void begin(String method, String path, int length, String... headers) throws IOException {
        var text = new StringBuilder("%s %s HTTP/1.1\r\nHost: 127.0.0.1\r\n".formatted(method, path));
        for (var header : headers) {
            text.append(header).append("\r\n");
        }
        if (length > 0) {
            text.append("Content-Length: ").append(length).append("\r\n");
        }
        send(text.append("\r\n").toString());
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    Said answer() throws IOException {
        var in = new BufferedInputStream(socket.getInputStream(), 1);
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the server hung up");
            }
            head.append((char) next);
        }
        var small = head.toString().toLowerCase(Locale.ROOT);
        var body = small.contains("chunked")
                ? chunks(in)
                : new String(in.readNBytes(length(small)), StandardCharsets.UTF_8);
        return new Said(Integer.parseInt(head.substring(9, 12)), head + body);
    }

    private static int length(String head) {
        int at = head.indexOf("content-length:");
        return at < 0
                ? 0
                : Integer.parseInt(
                        head.substring(at + 15, head.indexOf('\r', at)).strip());
    }

    private static String chunks(BufferedInputStream in) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        while (true) {
            int size = Integer.parseInt(line(in), 16);
            out.write(in.readNBytes(size));
            line(in);
            if (size == 0) {
                return out.toString(StandardCharsets.UTF_8);
            }
        }
    }

    private static String line(BufferedInputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n' && next >= 0; next = in.read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /// Shows its certificate even where the server has named other authorities.
    private static final class ShowsItAnyway extends javax.net.ssl.X509ExtendedKeyManager {

        private final javax.net.ssl.X509ExtendedKeyManager own;

        ShowsItAnyway(javax.net.ssl.X509ExtendedKeyManager own) {
            this.own = own;
        }

        private String alias() {
            return own.getClientAliases("EC", new java.security.Principal[0])[0];
        }

        @Override
        public String[] getClientAliases(String type, java.security.Principal[] issuers) {
            return new String[] {alias()};
        }

        @Override
        public String chooseClientAlias(String[] types, java.security.Principal[] issuers, java.net.Socket socket) {
            return alias();
        }

        @Override
        public String[] getServerAliases(String type, java.security.Principal[] issuers) {
            return new String[0];
        }

        @Override
        public String chooseServerAlias(String type, java.security.Principal[] issuers, java.net.Socket socket) {
            return alias();
        }

        @Override
        public X509Certificate[] getCertificateChain(String alias) {
            return own.getCertificateChain(alias);
        }

        @Override
        public java.security.PrivateKey getPrivateKey(String alias) {
            return own.getPrivateKey(alias);
        }
    }

    /// The server's own certificate is not what is tried here.
    private static final class AnyServer implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
