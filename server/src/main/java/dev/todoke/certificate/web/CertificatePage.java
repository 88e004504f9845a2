package dev.todoke.certificate.web;

import dev.todoke.certificate.ClientCertificate;
import dev.todoke.certificate.ClientCertificate.Standing;
import dev.todoke.certificate.RevocationReason;
import dev.todoke.web.Choice;
import dev.todoke.web.PageWords;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/// One certificate (証明書の内容).
///
/// @param revocation when, why and what was noted; empty while it is not revoked
/// @param password of the file, on the one page that shows it; otherwise empty
/// @param file address that holds the PKCS#12 file itself, or empty
record CertificatePage(
        String serial,
        String facility,
        String holder,
        String from,
        String until,
        String state,
        String tag,
        String issued,
        String renews,
        String revocation,
        String password,
        String file,
        Typed typed,
        List<Choice> reasons,
        List<Choice> terms) {

    static final String LIST = "/registry/administration/certificates";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final String MEDIA_TYPE = "data:application/x-pkcs12;base64,";

    CertificatePage {
        reasons = List.copyOf(reasons);
        terms = List.copyOf(terms);
    }

    /// What stands in the forms.
    record Typed(String reason, String note, String months) {}

    public String path() {
        return LIST + "/" + serial;
    }

    public boolean revoked() {
        return !revocation.isEmpty();
    }

    static CertificatePage of(ClientCertificate one, String facility, Typed typed, Instant now, PageWords words) {
        var state = one.stateAt(now);
        return new CertificatePage(
                one.serial(),
                facility,
                one.holder(),
                DAY.format(one.from().atZone(JAPAN)),
                DAY.format(one.until().minusSeconds(1).atZone(JAPAN)),
                words.say("certificate.state." + state.code()),
                tag(state),
                MINUTE.format(one.issuedAt().atZone(JAPAN)),
                one.renews(),
                revocation(one, words),
                "",
                "",
                typed,
                Stream.of(RevocationReason.values())
                        .map(reason -> Choice.of(reason.code(), reason.in(words.locale())))
                        .toList(),
                terms(words));
    }

    /// The same with what is shown once.
    CertificatePage with(String secret, String base64) {
        return new CertificatePage(
                serial,
                facility,
                holder,
                from,
                until,
                state,
                tag,
                issued,
                renews,
                revocation,
                secret,
                MEDIA_TYPE + base64,
                typed,
                reasons,
                terms);
    }

    static List<Choice> terms(PageWords words) {
        return Stream.of(6, 12, 24, 36)
                .map(months -> Choice.of(Integer.toString(months), words.say("certificate.term", months)))
                .toList();
    }

    static String tag(ClientCertificate.State state) {
        return switch (state) {
            case IN_FORCE -> "ok";
            case EXPIRED -> "plain";
            case REVOKED -> "bad";
        };
    }

    static String day(Instant at) {
        return DAY.format(at.minusSeconds(1).atZone(JAPAN));
    }

    private static String revocation(ClientCertificate one, PageWords words) {
        return switch (one.standing()) {
            case Standing.Kept() -> "";
            case Standing.Revoked(var reason, var note, var at, var _) ->
                words.say("certificate.revocation", MINUTE.format(at.atZone(JAPAN)), reason.in(words.locale()), note);
        };
    }
}
