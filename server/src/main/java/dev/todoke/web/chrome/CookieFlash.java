package dev.todoke.web.chrome;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;
import org.springframework.web.util.WebUtils;

/// Carries the sentence for the next page in a signed cookie of one minute (次の画面への一言).
///
/// Spring's own way would open an HTTP session beside ours. Only texts travel, and never personal ones.
@Component("flashMapManager")
final class CookieFlash extends AbstractFlashMapManager {

    private static final String NAME = "todoke-notice";
    private static final Duration AGE = Duration.ofMinutes(1);
    private static final int KEY_BYTES = 32;
    private static final int FIELDS = 3;

    private final SecretKeySpec key;

    CookieFlash() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    /// Spring adds the next sentence to the list it is given, so the list is a new one each time.
    @Override
    protected List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? new ArrayList<>() : new ArrayList<>(read(cookie.getValue()));
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> flashes, HttpServletRequest request, HttpServletResponse response) {
        var value = flashes.isEmpty() ? "" : written(flashes.getLast());
        var cookie = ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(value.isEmpty() ? Duration.ZERO : AGE)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    @Override
    protected @Nullable Object getFlashMapsMutex(HttpServletRequest request) {
        return null;
    }

    private String written(FlashMap flash) {
        var text = new StringBuilder();
        new TreeMap<>(flash)
                .forEach((name, value) -> text.append(flash.getTargetRequestPath())
                        .append('\t')
                        .append(name)
                        .append('\t')
                        .append(value)
                        .append('\n'));
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return encoded(bytes) + "." + encoded(signature(bytes));
    }

    private List<FlashMap> read(String value) {
        var parts = value.split("\\.", -1);
        if (parts.length != 2) {
            return List.of();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(parts[0]);
            boolean ours = MessageDigest.isEqual(
                    signature(bytes), Base64.getUrlDecoder().decode(parts[1]));
            return ours ? flashes(new String(bytes, StandardCharsets.UTF_8)) : List.of();
        } catch (IllegalArgumentException _) {
            return List.of(); // not Base64, so not from us
        }
    }

    private List<FlashMap> flashes(String text) {
        var flash = new FlashMap();
        for (String line : text.split("\n", -1)) {
            var fields = line.split("\t", FIELDS);
            if (fields.length == FIELDS) {
                flash.setTargetRequestPath(fields[0]);
                flash.put(fields[1], fields[2]);
            }
        }
        var all = new ArrayList<FlashMap>();
        all.add(flash);
        flash.startExpirationPeriod(Math.toIntExact(AGE.toSeconds()));
        return all;
    }

    private byte[] signature(byte[] bytes) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
