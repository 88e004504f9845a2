package dev.todoke.provision.web;

import dev.todoke.provision.application.Reason;
import dev.todoke.web.Notice;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Which page follows when an entry is stored or refused with reasons (理由のあとの画面).
@Component
class ReasonPages {

    private static final int UNPROCESSABLE = 422;

    private final ReasonWords words;
    private final MessageSource messages;

    ReasonPages(ReasonWords words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    /// @param next address of the page that follows when there are no reasons
    /// @param again draws the page anew when there are
    String follow(List<Reason> reasons, AnswerPages.Reply reply, String next, Supplier<String> again) {
        Locale locale = LocaleContextHolder.getLocale();
        if (reasons.isEmpty()) {
            Notice.say(
                    reply.redirect(), String.valueOf(messages.getMessage("provision.notice.recorded", null, locale)));
            return "redirect:" + next;
        }
        reply.response().setStatus(UNPROCESSABLE);
        reply.model().addAttribute("errors", words.errors(reasons, locale));
        return again.get();
    }
}
