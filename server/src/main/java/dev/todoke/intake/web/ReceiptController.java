package dev.todoke.intake.web;

import dev.todoke.audit.AuditKind;
import dev.todoke.audit.Receipt;
import dev.todoke.audit.Receipts;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.intake.IntakeAudit;
import dev.todoke.intake.desk.FileDesk;
import dev.todoke.intake.desk.SubmissionDesk;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Receipts to keep (受付証): text for people, and below it the proof that `todoke verify-receipt` checks without us.
@Controller
@Profile("portal")
class ReceiptController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final FileDesk files;
    private final Receipts receipts;
    private final MessageSource words;

    ReceiptController(FileDesk files, Receipts receipts, MessageSource words) {
        this.files = files;
        this.receipts = receipts;
        this.words = words;
    }

    /// @param of `received` or `submitted`
    @GetMapping("/portal/files/{number}/receipt.txt")
    ResponseEntity<String> ofFile(
            SignedIn who,
            @PathVariable String number,
            @RequestParam(defaultValue = "received") String of,
            Locale locale) {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        var file = files.open(number).orElseThrow(NoSuchPage::new).file();
        var kind = of.equals("submitted") ? IntakeAudit.SUBMITTED : IntakeAudit.RECEIVED;
        return answer(kind, "file:" + file.id(), number + "-" + (of.equals("submitted") ? of : "received"), locale);
    }

    @GetMapping("/portal/files/none/{year:[0-9]{4}}/receipt.txt")
    ResponseEntity<String> ofNilReturn(SignedIn who, @PathVariable int year, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        var facility = PortalUser.reporter(who).facility();
        return answer(IntakeAudit.NIL_RETURNED, SubmissionDesk.nilReturn(facility, year), "none-" + year, locale);
    }

    /// The key that receipts are checked with; its fingerprint is to be compared with the printed one.
    @GetMapping("/portal/receipt-key.pem")
    ResponseEntity<String> key(SignedIn who) {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(receipts.publicKey());
        return ResponseEntity.ok()
                .contentType(TEXT)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment("receipt-key.pem"))
                .body("-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----\n");
    }

    /// While the record is not sealed yet, about a second, there is nothing to give.
    private ResponseEntity<String> answer(AuditKind kind, String subject, String name, Locale locale) {
        return receipts.latest(kind, subject)
                .map(receipt -> ResponseEntity.ok()
                        .contentType(TEXT)
                        .cacheControl(CacheControl.noStore())
                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment("receipt-" + name + ".txt"))
                        .body(text(kind, receipt, locale)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND)
                        .contentType(TEXT)
                        .body(words.getMessage("intake.certificate.not-yet", null, locale)));
    }

    private String text(AuditKind kind, Receipt receipt, Locale locale) {
        var fields = receipt.fields();
        return words.getMessage(
                        "intake.certificate.text",
                        new Object[] {
                            locale.getLanguage().equals("en") ? kind.id() : kind.japanese(),
                            value(fields, "at"),
                            value(fields, "facility"),
                            details(fields),
                            Receipt.fingerprint(receipt.publicKey())
                        },
                        locale)
                + "\n\n"
                + receipt.text();
    }

    private static String value(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    private static String details(Map<String, String> fields) {
        var lines = new StringBuilder();
        fields.forEach((name, value) -> {
            if (name.startsWith("detail ")) {
                lines.append("  ")
                        .append(name.substring("detail ".length()))
                        .append(" = ")
                        .append(value)
                        .append('\n');
            }
        });
        return lines.toString().stripTrailing();
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
