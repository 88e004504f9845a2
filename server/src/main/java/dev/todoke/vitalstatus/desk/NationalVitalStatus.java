package dev.todoke.vitalstatus.desk;

import dev.todoke.exchange.NationalFile;
import dev.todoke.exchange.NationalLayout;
import dev.todoke.exchange.NationalRow;
import dev.todoke.exchange.Taking;
import dev.todoke.notification.Notification;
import dev.todoke.notification.NotificationReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Vital status of notified persons as the nation found it (国から届く生死の情報): a death becomes a death record of the person
/// the notification names and goes the way of every death; that somebody lives is what a closing assumes anyway.
@Component
class NationalVitalStatus implements NationalFile {

    private static final String ALIVE = "1";
    private static final String DEAD = "2";

    private final NotificationReader notifications;
    private final DeathRows deaths;

    NationalVitalStatus(NotificationReader notifications, DeathDesk desk) {
        this.notifications = notifications;
        this.deaths = new DeathRows(desk);
    }

    @Override
    public String layout() {
        return NationalLayout.VITAL_STATUS;
    }

    @Override
    public Taking take(List<NationalRow> rows, String by) {
        var dead = new ArrayList<Map<String, String>>();
        var lines = new ArrayList<Long>();
        var refusals = new ArrayList<Taking.Refusal>();
        long alive = 0;
        for (NationalRow row : rows) {
            var notification = notifications.find(row.value("number"));
            var status = row.value("status");
            if (notification.isEmpty()) {
                refusals.add(new Taking.Refusal(row.line(), "都道府県通番の届出がありません。"));
            } else if (status.equals(ALIVE)) {
                alive++;
            } else if (status.equals(DEAD)) {
                dead.add(death(notification.get(), row));
                lines.add(row.line());
            } else {
                refusals.add(new Taking.Refusal(row.line(), "生死区分は 1 生存・2 死亡 のどちらかです。"));
            }
        }
        var taken = deaths.take(dead, lines, by);
        refusals.addAll(taken.refusals());
        return new Taking(taken.taken(), taken.known() + alive, refusals);
    }

    private static Map<String, String> death(Notification notification, NationalRow row) {
        var patient = notification.patient();
        return Map.ofEntries(
                Map.entry("death_no", "V-" + notification.id()),
                Map.entry("entered_in", notification.enteredIn().code()),
                Map.entry("family_name", patient.name().family()),
                Map.entry("given_name", patient.name().given()),
                Map.entry("family_kana", patient.kana().family()),
                Map.entry("given_kana", patient.kana().given()),
                Map.entry("sex", patient.sex().code()),
                Map.entry("birth_date", patient.born().text()),
                Map.entry("prefecture", patient.address().prefecture().notificationCode()),
                Map.entry("address", patient.address().detail()),
                Map.entry("death_date", row.value("death_date")),
                Map.entry("cause", row.value("cause")),
                Map.entry("certifier", ""));
    }
}
