package dev.todoke.followback.web;

import dev.todoke.followback.AnswerKind;
import dev.todoke.followback.GivenAnswer;
import dev.todoke.followback.store.RequestStore;
import dev.todoke.kernel.Sex;
import dev.todoke.web.Choice;
import dev.todoke.web.PageWords;
import java.util.List;

/// One death and the form for the answer (対象1件と回答の記入).
///
/// @param back address of the list
/// @param action address that takes the answer
/// @param portal whether the hospital itself looks at it
record CasePage(
        long number,
        String name,
        String kana,
        String sex,
        String born,
        String died,
        String cause,
        String due,
        boolean referred,
        boolean closed,
        String answered,
        List<Choice> kinds,
        GivenAnswer given,
        String back,
        String action,
        boolean portal) {

    static CasePage of(RequestStore.Asked asked, GivenAnswer given, String back, boolean portal, PageWords words) {
        return new CasePage(
                asked.request().number(),
                asked.name(),
                asked.kana(),
                Sex.of(asked.sex()).map(Sex::ja).orElse(""),
                asked.born().text(),
                asked.died().text(),
                asked.cause(),
                asked.due().toString(),
                asked.referred(),
                asked.request().roundClosed(),
                asked.answer()
                        .map(answer -> AskedPage.kind(answer.kind(), words))
                        .orElse(""),
                AskedPage.kinds(words.locale()),
                given,
                back,
                (portal ? PortalFollowBackController.PATH : RequestsController.REQUEST) + "/"
                        + asked.request().number(),
                portal);
    }

    /// What was answered last, for changing it.
    static GivenAnswer lastOf(RequestStore.Asked asked) {
        return asked.answer()
                .map(answer -> new GivenAnswer(AnswerKind.valueOf(answer.kind()).code(), answer.other(), answer.note()))
                .orElseGet(() -> new GivenAnswer("", "", ""));
    }
}
