package dev.todoke.provision.web;

import dev.todoke.provision.Answer;
import dev.todoke.provision.application.Reason;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Which page follows an answer (答えのあとの画面): a notice on the next page, or the same page with every reason.
@Component
class AnswerPages {

    private static final int UNPROCESSABLE = 422;

    private final ReasonWords words;
    private final MessageSource messages;

    AnswerPages(ReasonWords words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    /// What a handler has at hand to answer with.
    record Reply(Model model, HttpServletResponse response, RedirectAttributes redirect) {}

    /// @param notice key of the sentence said when it was done
    /// @param next address of the page that follows
    /// @param again draws the page anew when it was refused
    String follow(Optional<Answer> answer, Reply reply, String notice, String next, Supplier<String> again) {
        Locale locale = LocaleContextHolder.getLocale();
        return switch (answer.orElseThrow(NoSuchPage::new)) {
            case Answer.Decided _ -> {
                Notice.say(reply.redirect(), messages.getMessage(notice, null, locale));
                yield "redirect:" + next;
            }
            case Answer.Refused(var reasons, var _) -> {
                reply.response().setStatus(UNPROCESSABLE);
                reply.model().addAttribute("errors", words.errors(reasons, locale));
                yield again.get();
            }
        };
    }

    /// Says on a page that is drawn again why something was not taken.
    void refuse(List<Reason> reasons, Model model, HttpServletResponse response) {
        response.setStatus(UNPROCESSABLE);
        model.addAttribute("errors", words.errors(reasons, LocaleContextHolder.getLocale()));
    }
}
