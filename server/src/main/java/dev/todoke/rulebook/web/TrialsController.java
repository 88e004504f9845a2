package dev.todoke.rulebook.web;

import dev.todoke.codes.Tables;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.rulebook.desk.TrialAnswer;
import dev.todoke.rulebook.desk.TrialDesk;
import dev.todoke.rulebook.store.TrialFilter;
import dev.todoke.validation.TrialSubject;
import dev.todoke.web.FacilityNames;
import dev.todoke.web.FieldError;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Pager;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Changes of rules tried on every stored notification (規則変更の試行). Nothing takes effect here.
@Controller
@Profile("registry")
class TrialsController {

    static final String PATH = "/registry/rule-trials";

    private static final int UNPROCESSABLE = 422;

    private final TrialDesk desk;
    private final FacilityNames facilities;
    private final MessageSource messages;

    TrialsController(TrialDesk desk, FacilityNames facilities, MessageSource messages) {
        this.desk = desk;
        this.facilities = facilities;
        this.messages = messages;
    }

    @GetMapping(PATH)
    String list(SignedIn who, @RequestParam(defaultValue = "1") int page, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_RULE_TRIALS);
        return show(who, TrialsPage.Asked.NOTHING, page, model, locale);
    }

    @PostMapping(PATH)
    String ask(
            SignedIn who,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(name = "table", required = false) @Nullable MultipartFile table,
            HttpServletResponse response,
            Model model,
            Locale locale)
            throws IOException {
        Forbidden.unless(who, Permission.TRY_RULES);
        var words = RuleWords.in(messages, locale);
        var asked = new TrialsPage.Asked(subject, name.strip(), note.strip());
        var sent = SentTable.of(table);
        List<FieldError> errors = TrialForm.errors(asked, sent, words);
        if (errors.isEmpty()) {
            var known = TrialSubject.of(subject).orElseThrow();
            var wish = new TrialDesk.Wish(known, asked.name(), asked.note(), sent.content());
            switch (desk.ask(wish, who.account().toString())) {
                case TrialAnswer.Accepted(long trial) -> {
                    return "redirect:" + PATH + "/" + trial;
                }
                case TrialAnswer.Faulty(var faults) -> errors = TrialForm.errors(faults, words);
            }
        }
        response.setStatus(UNPROCESSABLE);
        model.addAttribute("errors", FormErrors.of(errors));
        return show(who, asked, 1, model, locale);
    }

    private String show(SignedIn who, TrialsPage.Asked asked, int page, Model model, Locale locale) {
        var pager = new Pager(desk.count(), page, PATH);
        model.addAttribute(
                "page",
                TrialsPage.of(
                        who.may(Permission.TRY_RULES),
                        asked,
                        desk.newest(Pager.SIZE, pager.offset()),
                        pager,
                        RuleWords.in(messages, locale)));
        return "rulebook/trials";
    }

    @GetMapping(PATH + "/{trial:\\d+}")
    String one(
            SignedIn who,
            @PathVariable long trial,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String facility,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        Forbidden.unless(who, Permission.VIEW_RULE_TRIALS);
        var filter = new TrialFilter(rule, year.matches("[0-9]{1,4}") ? Integer.parseInt(year) : -1, facility);
        var base = PATH + "/" + trial + "?rule=" + word(rule) + "&year=" + word(year) + "&facility=" + word(facility);
        var pager = new Pager(desk.lines(trial, filter), page, base);
        var view = desk.view(trial, filter, Pager.SIZE, pager.offset()).orElseThrow(NoSuchPage::new);
        model.addAttribute(
                "page",
                TrialPage.of(
                        view,
                        filter,
                        pager,
                        who.may(Permission.VIEW_JOBS),
                        code -> facilities.nameOf(new FacilityCode(code)),
                        RuleWords.in(messages, locale)));
        return "rulebook/trial";
    }

    /// Only what codes are made of gets into an address.
    private static String word(String typed) {
        return typed.matches("[0-9A-Za-z/.]{1,20}") ? typed : "";
    }

    @GetMapping(PATH + "/{trial:\\d+}/differences.csv")
    void differences(SignedIn who, @PathVariable long trial, HttpServletResponse response) throws IOException {
        Forbidden.unless(who, Permission.VIEW_RULE_TRIALS);
        if (!desk.knows(trial)) {
            throw new NoSuchPage();
        }
        attach(response, "text/csv", "rule-trial-" + trial + ".csv");
        desk.write(trial, response.getOutputStream());
    }

    /// A shipped table, to be changed and sent back as a proposal.
    @GetMapping(PATH + "/tables/{subject}.tsv")
    void table(SignedIn who, @PathVariable String subject, HttpServletResponse response) throws IOException {
        Forbidden.unless(who, Permission.VIEW_RULE_TRIALS);
        var asked = TrialSubject.of(subject).filter(TrialSubject::needsTable).orElseThrow(NoSuchPage::new);
        attach(response, "text/tab-separated-values", asked.table() + "-" + asked.edition() + ".tsv");
        var lines = Tables.shipped().table(asked.table(), asked.edition()).lines();
        response.getOutputStream().write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void attach(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }
}
