package dev.todoke.inquiry.web;

import dev.todoke.facility.FacilityContact;
import dev.todoke.inquiry.Query;
import dev.todoke.inquiry.QueryReply;
import dev.todoke.inquiry.QueryState;
import dev.todoke.inquiry.desk.QueryDesk;
import dev.todoke.inquiry.store.CallStore;
import dev.todoke.intake.ItemForm;
import dev.todoke.intake.Printed;
import dev.todoke.notification.Item;
import dev.todoke.web.Choice;
import dev.todoke.web.PageWords;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// One query at the registry room (照会1件の内容).
record QueryPage(
        QueryLine line,
        String question,
        String askedBy,
        String addressee,
        String telephone,
        boolean open,
        String endNote,
        List<Reply> replies,
        List<Call> calls,
        List<ProposalView> proposals,
        List<Choice> contacts,
        List<Choice> ways,
        List<Choice> verifications,
        ItemForm.Group asked,
        CallForm call) {

    QueryPage {
        replies = List.copyOf(replies);
        calls = List.copyOf(calls);
        proposals = List.copyOf(proposals);
        contacts = List.copyOf(contacts);
        ways = List.copyOf(ways);
        verifications = List.copyOf(verifications);
    }

    /// What the hospital replied.
    record Reply(String way, String words, String at) {}

    /// A call that was written down.
    record Call(String way, String caller, boolean verified, String dialled, String said, String at, String by) {}

    /// A call as somebody is writing it down.
    record CallForm(
            boolean incoming, String caller, String contact, boolean reached, String said, Map<Item, String> values) {
        static final CallForm EMPTY = new CallForm(false, "", "", false, "", Map.of());

        CallForm {
            values = Map.copyOf(values);
        }
    }

    static QueryPage of(
            QueryDesk.Opened opened, QueryLine line, CallForm form, UnaryOperator<String> names, PageWords words) {
        var query = opened.query();
        return new QueryPage(
                line,
                query.question(),
                names.apply(query.askedBy()),
                opened.addressee().map(c -> c.name() + " " + c.department()).orElse(""),
                opened.addressee().map(FacilityContact::telephone).orElse(""),
                query.state() != QueryState.ENDED,
                query.end() instanceof Query.End.Ended ended
                        ? Printed.time(ended.at()) + " " + names.apply(ended.by()) + " " + ended.note()
                        : "",
                query.replies().stream().map(r -> reply(r, words)).toList(),
                opened.calls().stream().map(c -> call(c, names, words)).toList(),
                opened.proposals().stream()
                        .map(p -> ProposalView.of(p, names, words))
                        .toList(),
                NotificationPage.contacts(opened.callable()),
                choices("inquiry.call.outgoing", "inquiry.call.incoming", words),
                choices("inquiry.call.reached.no", "inquiry.call.reached.yes", words),
                ItemForm.some(
                        query.items(),
                        item -> form.values().getOrDefault(item, opened.newest().value(item)),
                        opened.newest()::value,
                        words.locale()),
                form);
    }

    private static List<Choice> choices(String no, String yes, PageWords words) {
        return List.of(Choice.of("false", words.say(no)), Choice.of("true", words.say(yes)));
    }

    static Reply reply(QueryReply reply, PageWords words) {
        return new Reply(
                words.say("inquiry.way." + reply.way().name()),
                reply.words().isEmpty() ? words.say("inquiry.reply.values-only") : reply.words(),
                Printed.time(reply.at()));
    }

    private static Call call(CallStore.Call call, UnaryOperator<String> names, PageWords words) {
        return new Call(
                words.say(call.incoming() ? "inquiry.call.incoming" : "inquiry.call.outgoing"),
                call.caller(),
                call.verified(),
                call.dialled(),
                call.said(),
                Printed.time(call.at()),
                names.apply(call.by()));
    }
}
