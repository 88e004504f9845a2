package dev.todoke.inquiry.desk;

import dev.todoke.exchange.NationalFile;
import dev.todoke.exchange.NationalLayout;
import dev.todoke.exchange.NationalRow;
import dev.todoke.exchange.Taking;
import dev.todoke.facility.ContactReader;
import dev.todoke.inquiry.AskQuery;
import dev.todoke.intake.NotificationLedger;
import dev.todoke.kernel.PartialDate;
import dev.todoke.notification.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Questions of the nation about notifications (国から届く照会, 法10条・13条): each becomes a query to the hospital, as if the
/// registry room had asked it.
@Component
class NationalQueries implements NationalFile {

    private final QueryDesk desk;
    private final NotificationLedger ledger;
    private final ContactReader contacts;

    NationalQueries(QueryDesk desk, NotificationLedger ledger, ContactReader contacts) {
        this.desk = desk;
        this.ledger = ledger;
        this.contacts = contacts;
    }

    @Override
    public String layout() {
        return NationalLayout.QUERIES;
    }

    @Override
    public Taking take(List<NationalRow> rows, String by) {
        var refusals = new ArrayList<Taking.Refusal>();
        long taken = 0;
        for (NationalRow row : rows) {
            switch (desk.ask(row.value("number"), wish(row), by)) {
                case InquiryAnswer.Done _ -> taken++;
                case InquiryAnswer.Refused(var reasons) ->
                    refusals.add(new Taking.Refusal(
                            row.line(),
                            reasons.stream().map(reason -> reason.ja()).collect(Collectors.joining(" "))));
                case InquiryAnswer.Faulty _, InquiryAnswer.Stale _ ->
                    refusals.add(new Taking.Refusal(row.line(), "照会にできません。"));
            }
        }
        return new Taking(taken, 0, refusals);
    }

    private AskQuery wish(NationalRow row) {
        var numbers = new HashSet<>(Arrays.asList(row.value("items").split("[ ,・]+", -1)));
        var items = Arrays.stream(Item.values())
                .filter(item -> numbers.contains(item.number()))
                .toList();
        long contact = ledger.newest(row.value("number"))
                .map(newest -> contacts.inForce(newest.facility(), desk.today()))
                .flatMap(found -> found.stream().findFirst())
                .map(found -> found.id())
                .orElse(0L);
        return new AskQuery(
                items,
                "国からの照会 %s: %s".formatted(row.value("query"), row.value("question")),
                contact,
                due(row.value("due")));
    }

    private LocalDate due(String text) {
        return PartialDate.read(text).orElse(PartialDate.unknown()) instanceof PartialDate.Day(var day)
                ? day
                : desk.usualDueDay();
    }
}
