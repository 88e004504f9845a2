package dev.todoke.inquiry.web;

import dev.todoke.inquiry.QueryState;
import dev.todoke.inquiry.desk.HospitalDesk;
import dev.todoke.intake.ItemField;
import dev.todoke.intake.ItemForm;
import dev.todoke.notification.Item;
import dev.todoke.web.PageWords;
import java.util.List;
import java.util.Map;

/// What P-08 shows (照会への回答の内容).
///
/// @param asked the items that the query names
/// @param facts the case in short: chart number, diagnosis, site, histology
/// @param others the other items, for a correction that has to touch them too
record ReplyPage(
        QueryLine line,
        String question,
        boolean open,
        List<Fact> facts,
        List<QueryPage.Reply> replies,
        List<ProposalView> proposals,
        ItemForm.Group asked,
        ItemForm.Group others,
        String reply) {

    private static final List<Item> FACTS = List.of(
            Item.CHART_NUMBER, Item.NAME, Item.BIRTH_DATE, Item.DIAGNOSIS_DATE, Item.TOPOGRAPHY, Item.MORPHOLOGY);

    ReplyPage {
        facts = List.copyOf(facts);
        replies = List.copyOf(replies);
        proposals = List.copyOf(proposals);
    }

    /// One value of the case.
    record Fact(String label, String value) {}

    static ReplyPage of(
            HospitalDesk.OpenedQuery opened, QueryLine line, String reply, Map<Item, String> values, PageWords words) {
        var query = opened.query();
        var newest = opened.newest();
        var others = java.util.stream.Stream.of(Item.values())
                .filter(item -> !query.items().contains(item))
                .toList();
        return new ReplyPage(
                line,
                query.question(),
                query.state() != QueryState.ENDED,
                FACTS.stream()
                        .map(i -> new Fact(ItemField.label(i), ItemField.meaning(i, newest.value(i), words.locale())))
                        .toList(),
                query.replies().stream().map(r -> QueryPage.reply(r, words)).toList(),
                opened.proposals().stream()
                        .map(p -> ProposalView.of(p, _ -> "", words))
                        .toList(),
                group(query.items(), newest, values, words),
                group(others, newest, values, words),
                reply);
    }

    private static ItemForm.Group group(
            List<Item> items,
            dev.todoke.notification.NotificationVersion newest,
            Map<Item, String> values,
            PageWords words) {
        return ItemForm.some(
                items, item -> values.getOrDefault(item, newest.value(item)), newest::value, words.locale());
    }
}
