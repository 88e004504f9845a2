package dev.todoke.audit.web;

import dev.todoke.audit.desk.AuditInquiry;
import dev.todoke.audit.desk.InquiryDesk;
import dev.todoke.audit.seal.AuditVerdict;
import dev.todoke.audit.seal.Verification;
import dev.todoke.audit.store.AuditSearch.Found;
import dev.todoke.identity.Account;
import dev.todoke.identity.Accounts;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.web.Choice;
import dev.todoke.web.Forbidden;
import dev.todoke.web.Pager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// The page of the record (監査記録): who saw or changed what; and whether the record itself is whole.
@Controller
@Profile("registry")
@RequestMapping("/registry/administration/audit")
class AuditController {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final int DAYS_SHOWN = 30;
    private static final int ROWS_EXPORTED = 10_000;

    private final InquiryDesk desk;
    private final Verification verification;
    private final Accounts accounts;
    private final KindNames kinds;
    private final Clock clock;

    AuditController(InquiryDesk desk, Verification verification, Accounts accounts, KindNames kinds, Clock clock) {
        this.desk = desk;
        this.verification = verification;
        this.accounts = accounts;
        this.kinds = kinds;
        this.clock = clock;
    }

    @GetMapping
    String look(
            SignedIn who,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Forbidden.unless(who, Permission.VIEW_AUDIT);
        show(new AuditPage.Asked(account, subject.strip(), kind, outcome, from, until), page, "", true, model);
        return "audit/search";
    }

    @PostMapping("/check")
    String check(SignedIn who, Model model) {
        Forbidden.unless(who, Permission.VIEW_AUDIT);
        var verdict = verification.verify();
        var sentence = switch (verdict) {
            case AuditVerdict.Sound(var sealed, var waiting) ->
                "監査記録に異常はありません。封印済み %,d件、封印待ち %,d件をすべて確かめました。".formatted(sealed, waiting);
            case AuditVerdict.Broken(var event, var reason) ->
                "監査記録が変えられています。記録番号 %d: %s 登録室責任者に知らせ、データベースを止めずに写しを取ってください。".formatted(event, reason);
        };
        show(new AuditPage.Asked("", "", "", "", "", ""), 1, sentence, verdict instanceof AuditVerdict.Sound, model);
        return "audit/search";
    }

    @GetMapping("/export.csv")
    ResponseEntity<byte[]> export(
            SignedIn who,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until) {
        Forbidden.unless(who, Permission.VIEW_AUDIT);
        var inquiry = inquiry(new AuditPage.Asked(account, subject.strip(), kind, outcome, from, until));
        var csv = AuditCsv.of(desk.export(inquiry, ROWS_EXPORTED));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("audit.csv")
                                .build()
                                .toString())
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }

    private void show(AuditPage.Asked asked, int page, String verdict, boolean sound, Model model) {
        var names = accounts.all().stream()
                .collect(Collectors.toMap(account -> account.id().toString(), Function.identity()));
        var inquiry = inquiry(asked);
        var address = address("/registry/administration/audit", asked);
        var answer = desk.look(inquiry, (long) (Math.max(1, page) - 1) * Pager.SIZE, Pager.SIZE);
        model.addAttribute(
                "page",
                new AuditPage(
                        asked,
                        Choice.withEmpty("すべての利用者", accountChoices(names)),
                        Choice.withEmpty("すべての出来事", kinds.choices()),
                        List.of(
                                Choice.of("", "すべての結果"),
                                Choice.of("DONE", "実施した"),
                                Choice.of("READ", "閲覧した"),
                                Choice.of("REFUSED", "断った")),
                        answer.events().stream()
                                .map(event -> line(event, names))
                                .toList(),
                        new Pager(answer.total(), page, address),
                        verdict,
                        sound,
                        address("/registry/administration/audit/export.csv", asked)));
    }

    private static List<Choice> accountChoices(Map<String, Account> names) {
        return names.values().stream()
                .sorted(java.util.Comparator.comparing(Account::login))
                .map(account -> Choice.of(account.id().toString(), account.login() + " " + account.name()))
                .toList();
    }

    private AuditPage.Line line(Found event, Map<String, Account> names) {
        var account = names.get(event.account());
        return new AuditPage.Line(
                SHOWN.format(event.at().atZone(TOKYO)),
                account == null ? (event.account().isEmpty() ? "(プログラム)" : event.account()) : account.name(),
                event.facility().isEmpty() ? event.role().replace("todoke_", "") : event.facility(),
                kinds.nameOf(event.kind()),
                event.kind(),
                subject(event.subject(), names),
                switch (event.outcome()) {
                    case "DONE" -> "実施";
                    case "READ" -> "閲覧";
                    default -> "拒否";
                },
                switch (event.outcome()) {
                    case "DONE" -> "tag--ok";
                    case "READ" -> "tag--plain";
                    default -> "tag--bad";
                },
                event.details().entrySet().stream()
                        .map(detail -> detail.getKey() + "=" + detail.getValue())
                        .collect(Collectors.joining(" ")));
    }

    /// Accounts are shown by their login; everything else by our own number.
    private static String subject(String subject, Map<String, Account> names) {
        var account = subject.startsWith("account:") ? names.get(subject.substring("account:".length())) : null;
        return account == null ? subject : "利用者 " + account.login();
    }

    private AuditInquiry inquiry(AuditPage.Asked asked) {
        var today = clock.instant().atZone(TOKYO).toLocalDate();
        return new AuditInquiry(
                asked.account(),
                asked.subject(),
                asked.kind(),
                asked.outcome(),
                day(asked.from(), today.minusDays(DAYS_SHOWN)),
                day(asked.until(), today)
                        .plusSeconds(java.time.Duration.ofDays(1).toSeconds()));
    }

    private static Instant day(String typed, LocalDate otherwise) {
        try {
            return (typed.isBlank() ? otherwise : LocalDate.parse(typed.strip()))
                    .atStartOfDay(TOKYO)
                    .toInstant();
        } catch (DateTimeParseException _) {
            return otherwise.atStartOfDay(TOKYO).toInstant(); // the browser's date box sends real dates only
        }
    }

    private static String address(String path, AuditPage.Asked asked) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("account", asked.account())
                .queryParam("subject", asked.subject())
                .queryParam("kind", asked.kind())
                .queryParam("outcome", asked.outcome())
                .queryParam("from", asked.from())
                .queryParam("until", asked.until())
                .encode()
                .build()
                .toUriString();
    }
}
