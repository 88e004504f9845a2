package dev.todoke.provision.web;

import dev.todoke.print.UnprintableCharacter;
import dev.todoke.provision.print.FormAnswer;
import dev.todoke.provision.store.SignedPaperStore;
import dev.todoke.testing.PageSamples;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Pages of the printed forms with a model.
final class PaperPageSamples implements PageSamples {

    @Override
    public List<Sample> samples() {
        var papers = List.of(
                new PaperPage.Paper("様式第2-1号（情報の提供依頼申出文書）", "2-1"), new PaperPage.Paper("様式第2-3号（誓約書） 研究 一郎", "2-3.1"));
        var signed = List.of(
                new SignedPaperStore.Line(1, "2-3", 1, 1, false, "signed.pdf", "a".repeat(64), Instant.EPOCH),
                new SignedPaperStore.Line(2, "4-1", 0, 1, true, "signed.png", "b".repeat(64), Instant.EPOCH));
        var item = new FormAnswer.Item("3イ 利用者の範囲", "氏名 𰀁", List.of(new UnprintableCharacter(0x3106C, 0)));
        return List.of(
                sample("papers", new PaperPage("/office/applications/x", "X2026-0001", "題目", papers, signed, true)),
                new Sample("provision/forms", "/applicant/forms", Map.of("page", new ListPaperController.Page(papers))),
                sample("signed-papers", new SignedPaperController.Page("")),
                sample("signed-papers", new SignedPaperController.Page("いまは受け取れません。")),
                sample("unprintable", new FormReply.Stopped("様式第2-1号", List.of(item))));
    }

    private static Sample sample(String template, Object page) {
        return new Sample("provision/" + template, "/office/x", Map.of("page", page));
    }
}
