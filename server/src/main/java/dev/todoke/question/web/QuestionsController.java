package dev.todoke.question.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.question.desk.QuestionDesk;
import dev.todoke.web.FacilityNames;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The registry room answers questions (問い合わせへの回答).
@Controller
@Profile("registry")
class QuestionsController {

    private static final String ONE = QuestionsPage.REGISTRY + "/{number:T-[0-9]{4}-[0-9]{5,}}";

    private final QuestionDesk desk;
    private final FacilityNames names;
    private final MessageSource messages;

    QuestionsController(QuestionDesk desk, FacilityNames names, MessageSource messages) {
        this.desk = desk;
        this.names = names;
        this.messages = messages;
    }

    @GetMapping(QuestionsPage.REGISTRY)
    String list(SignedIn who, @RequestParam(defaultValue = "1") int page, Model model, Locale locale) {
        Forbidden.unless(who, Permission.ANSWER_QUESTIONS);
        var pager = new Pager(desk.count(), page, QuestionsPage.REGISTRY);
        model.addAttribute(
                "page",
                QuestionsPage.ofRegistry(
                        desk.list(Pager.SIZE, pager.offset()), pager, names::nameOf, new PageWords(messages, locale)));
        return "question/list";
    }

    @GetMapping(ONE)
    String open(SignedIn who, @PathVariable String number, Model model, Locale locale) {
        Forbidden.unless(who, Permission.ANSWER_QUESTIONS);
        return thread(number, "", model, locale);
    }

    private String thread(String number, String entered, Model model, Locale locale) {
        var opened = desk.open(number).orElseThrow(NoSuchPage::new);
        var name = names.nameOf(opened.question().facility());
        model.addAttribute(
                "page",
                QuestionsPage.thread(opened, QuestionsPage.REGISTRY, name, entered, new PageWords(messages, locale)));
        return "question/one";
    }

    @PostMapping(ONE)
    String answer(
            SignedIn who,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String sure,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.ANSWER_QUESTIONS);
        var answer =
                desk.answer(number, words, !sure.isEmpty(), Speaking.by(who)).orElseThrow(NoSuchPage::new);
        return switch (answer) {
            case QuestionDesk.Answer.Done _ -> {
                Notice.say(redirect, new PageWords(messages, locale).say("question.answer-sent", number));
                yield "redirect:" + QuestionsPage.REGISTRY + "/" + number;
            }
            case QuestionDesk.Answer.Refused(var reasons) -> {
                Speaking.refused(reasons, model, response, locale);
                yield thread(number, words, model, locale);
            }
        };
    }
}
