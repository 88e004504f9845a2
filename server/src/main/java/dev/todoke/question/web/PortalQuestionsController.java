package dev.todoke.question.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.question.QuestionDraft;
import dev.todoke.question.Topic;
import dev.todoke.question.desk.QuestionDesk;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
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

/// A hospital asks the registry room (登録室への問い合わせ).
@Controller
@Profile("portal")
class PortalQuestionsController {

    private static final String ONE = QuestionsPage.PORTAL + "/{number:T-[0-9]{4}-[0-9]{5,}}";

    private final QuestionDesk desk;
    private final MessageSource messages;

    PortalQuestionsController(QuestionDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping(QuestionsPage.PORTAL)
    String list(SignedIn who, @RequestParam(defaultValue = "1") int page, Model model, Locale locale) {
        Forbidden.unless(who, Permission.ASK_REGISTRY);
        return show(page, QuestionsPage.Entered.empty(), model, locale);
    }

    private String show(int page, QuestionsPage.Entered entered, Model model, Locale locale) {
        var pager = new Pager(desk.count(), page, QuestionsPage.PORTAL);
        model.addAttribute(
                "page",
                QuestionsPage.ofPortal(
                        desk.list(Pager.SIZE, pager.offset()), pager, entered, new PageWords(messages, locale)));
        return "question/portal-list";
    }

    @PostMapping(QuestionsPage.PORTAL)
    String ask(
            SignedIn who,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String sure,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.ASK_REGISTRY);
        var about = Stream.of(Topic.values())
                .filter(t -> t.name().equals(topic))
                .findFirst()
                .orElse(Topic.OTHER);
        var answer = desk.ask(
                who.facility().orElseThrow(NoSuchPage::new),
                about,
                new QuestionDraft(title, words, !sure.isEmpty()),
                Speaking.by(who));
        return switch (answer) {
            case QuestionDesk.Answer.Done(var number) -> {
                Notice.say(redirect, new PageWords(messages, locale).say("question.sent", number));
                yield "redirect:" + QuestionsPage.PORTAL + "/" + number;
            }
            case QuestionDesk.Answer.Refused(var reasons) -> {
                Speaking.refused(reasons, model, response, locale);
                yield show(1, new QuestionsPage.Entered(topic, title, words), model, locale);
            }
        };
    }

    @GetMapping(ONE)
    String open(SignedIn who, @PathVariable String number, Model model, Locale locale) {
        Forbidden.unless(who, Permission.ASK_REGISTRY);
        return thread(number, "", model, locale);
    }

    private String thread(String number, String entered, Model model, Locale locale) {
        var opened = desk.openOwn(number).orElseThrow(NoSuchPage::new);
        model.addAttribute(
                "page",
                QuestionsPage.thread(opened, QuestionsPage.PORTAL, "", entered, new PageWords(messages, locale)));
        return "question/portal-one";
    }

    @PostMapping(ONE)
    String goOn(
            SignedIn who,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String sure,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.ASK_REGISTRY);
        var answer = desk.goOn(number, words, !sure.isEmpty(), Speaking.by(who)).orElseThrow(NoSuchPage::new);
        return switch (answer) {
            case QuestionDesk.Answer.Done _ -> {
                Notice.say(redirect, new PageWords(messages, locale).say("question.sent", number));
                yield "redirect:" + QuestionsPage.PORTAL + "/" + number;
            }
            case QuestionDesk.Answer.Refused(var reasons) -> {
                Speaking.refused(reasons, model, response, locale);
                yield thread(number, words, model, locale);
            }
        };
    }
}
