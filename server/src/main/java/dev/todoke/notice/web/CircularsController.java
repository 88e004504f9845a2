package dev.todoke.notice.web;

import dev.todoke.facility.FacilityClass;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.notice.CircularDraft;
import dev.todoke.notice.Selection;
import dev.todoke.notice.Step;
import dev.todoke.notice.desk.CircularDesk;
import dev.todoke.notice.desk.CircularLetter;
import dev.todoke.print.Letterhead;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import dev.todoke.web.PdfReply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The registry room writes circulars, sends them and sees who read them (事務連絡の作成と送付).
@Controller
@Profile("registry")
class CircularsController {

    private static final String NUMBER = "/{number:J-[0-9]{4}-[0-9]{4,}}";
    private static final int REFUSED = 422;

    private final CircularDesk desk;
    private final Letterhead letterhead;
    private final PdfReply pdf;
    private final MessageSource messages;

    CircularsController(CircularDesk desk, Letterhead letterhead, PdfReply pdf, MessageSource messages) {
        this.desk = desk;
        this.letterhead = letterhead;
        this.pdf = pdf;
        this.messages = messages;
    }

    @GetMapping(NoticesPage.REGISTRY)
    String list(SignedIn who, @RequestParam(defaultValue = "1") int page, Model model, Locale locale) {
        Forbidden.unless(who, Permission.WRITE_CIRCULARS);
        var pager = new Pager(desk.count(), page, NoticesPage.REGISTRY);
        model.addAttribute(
                "page",
                NoticesPage.ofRegistry(desk.list(Pager.SIZE, pager.offset()), pager, new PageWords(messages, locale)));
        return "notice/list";
    }

    @GetMapping(NoticesPage.REGISTRY + "/new")
    String write(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.WRITE_CIRCULARS);
        var words = new PageWords(messages, locale);
        var empty = new NoticesPage.Entered(
                String.join("\n", letterhead.contact()),
                words.say("notice.addressed.usual"),
                "",
                "",
                "",
                Step.NOTIFY.name(),
                Integer.toString(desk.today().getYear() - 1),
                List.of());
        model.addAttribute("page", NoticesPage.writing(empty, "", words));
        return "notice/write";
    }

    /// `deed` is `preview` (whom it would go to) or `send`.
    @PostMapping(NoticesPage.REGISTRY + "/new")
    String send(
            SignedIn who,
            @RequestParam(defaultValue = "") String sender,
            @RequestParam(defaultValue = "") String addressed,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String annex,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") List<String> classes,
            @RequestParam(defaultValue = "preview") String deed,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.WRITE_CIRCULARS);
        var words = new PageWords(messages, locale);
        var entered = new NoticesPage.Entered(sender, addressed, title, body, annex, step, year, classes);
        var draft = draft(entered);
        if (deed.equals("send")) {
            return switch (desk.send(draft, who.account().toString())) {
                case CircularDesk.Answer.Sent(var number, int addressees) -> {
                    Notice.say(redirect, words.say("notice.sent", number, addressees));
                    yield "redirect:" + NoticesPage.REGISTRY + "/" + number;
                }
                case CircularDesk.Answer.Refused(var reasons) -> {
                    response.setStatus(REFUSED);
                    model.addAttribute(
                            "errors",
                            FormErrors.refusal(
                                    reasons.stream().map(r -> r.in(locale)).toList()));
                    model.addAttribute("page", NoticesPage.writing(entered, "", words));
                    yield "notice/write";
                }
            };
        }
        var would = desk.addressees(draft);
        var names = would.stream()
                .limit(10)
                .map(facility -> facility.facility() + " " + facility.name())
                .collect(Collectors.joining("、"));
        model.addAttribute(
                "page", NoticesPage.writing(entered, words.say("notice.preview", would.size(), names), words));
        return "notice/write";
    }

    private CircularDraft draft(NoticesPage.Entered entered) {
        var step = Stream.of(Step.values())
                .filter(s -> s.name().equals(entered.step()))
                .findFirst()
                .orElse(Step.EVERYBODY);
        int year = entered.year().matches("20[0-9]{2}")
                ? Integer.parseInt(entered.year())
                : desk.today().getYear() - 1;
        var classes = entered.classes().stream()
                .flatMap(code -> FacilityClass.of(code).stream())
                .collect(Collectors.toSet());
        return new CircularDraft(
                desk.today(),
                entered.sender(),
                entered.addressed(),
                entered.title(),
                entered.body(),
                entered.annex(),
                new Selection(step, year, classes));
    }

    @GetMapping(NoticesPage.REGISTRY + NUMBER)
    String one(SignedIn who, @PathVariable String number, Model model, Locale locale) {
        Forbidden.unless(who, Permission.WRITE_CIRCULARS);
        var opened = desk.open(number).orElseThrow(NoSuchPage::new);
        model.addAttribute("page", NoticesPage.registry(opened, new PageWords(messages, locale)));
        return "notice/one";
    }

    @GetMapping(NoticesPage.REGISTRY + NUMBER + ".pdf")
    Object letter(
            SignedIn who,
            @PathVariable String number,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Forbidden.unless(who, Permission.WRITE_CIRCULARS);
        var circular = desk.open(number).orElseThrow(NoSuchPage::new).circular();
        return pdf.of(CircularLetter.of(circular, letterhead), number + ".pdf", model, request, response);
    }
}
