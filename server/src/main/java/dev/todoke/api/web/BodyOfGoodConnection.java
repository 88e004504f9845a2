package dev.todoke.api.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/// A request whose connection is looked at again when its body has come in (送信の途中の失効): what changed meanwhile is
/// seen before anything is taken.
final class BodyOfGoodConnection extends HttpServletRequestWrapper {

    private final Runnable again;

    /// @param again throws when the connection is not good any more
    BodyOfGoodConnection(HttpServletRequest request, Runnable again) {
        super(request);
        this.again = again;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        var body = super.getInputStream();
        return new ServletInputStream() {
            @Override
            public int read() throws IOException {
                return looked(body.read());
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return looked(body.read(bytes, from, length));
            }

            private int looked(int read) {
                if (read < 0) {
                    again.run();
                }
                return read;
            }

            @Override
            public boolean isFinished() {
                return body.isFinished();
            }

            @Override
            public boolean isReady() {
                return body.isReady();
            }

            @Override
            public void setReadListener(ReadListener listener) {
                body.setReadListener(listener);
            }
        };
    }
}
