package dev.todoke.web;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One sentence about what has just been done (お知らせ), shown once on the next page as a status message.
public final class Notice {

    /// Name under which the layout finds the sentence.
    public static final String ATTRIBUTE = "notice";

    private Notice() {}

    /// Says the sentence on the page that the redirect leads to.
    public static void say(RedirectAttributes redirect, String sentence) {
        redirect.addFlashAttribute(ATTRIBUTE, sentence);
    }
}
