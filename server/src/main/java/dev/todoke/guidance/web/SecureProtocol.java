package dev.todoke.guidance.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// By which protocol the browser's connection is encrypted (接続の暗号化の方式): the server's own word, or that of a proxy in
/// front of it where the settings name its header.
@Component
class SecureProtocol {

    /// Set by the servlet container. Source: Jakarta Servlet 6.1, 3.10.
    private static final String ATTRIBUTE = "jakarta.servlet.request.secure_protocol";

    private static final Pattern PROTOCOL = Pattern.compile("TLSv1(\\.[0-3])?|SSLv[23]");

    private final String header;

    /// @param header name of the proxy's header, empty when none is to be believed
    SecureProtocol(@Value("${todoke.proxy.tls-header:}") String header) {
        this.header = header;
    }

    /// `TLSv1.3` and the like; empty when nobody tells.
    String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String own) {
            return own;
        }
        var told = header.isEmpty() ? null : request.getHeader(header);
        return told != null && PROTOCOL.matcher(told).matches() ? told : "";
    }
}
