package dev.todoke.cli.register;

import dev.todoke.consolidation.PersonSources;
import dev.todoke.notification.Notification;
import dev.todoke.person.PersonRecord;
import dev.todoke.vitalstatus.DeathRecord;
import java.util.ArrayList;
import java.util.List;

/// Sorts reports into the persons that the linkage found (人ごとにまとめる), without an object a person until asked.
final class Persons {

    private final List<Notification> notifications;
    private final List<DeathRecord> deaths;
    private final int[] start;
    private final int[] members;

    /// @param personOf number of the person by position: notifications first, then deaths
    Persons(List<Notification> notifications, List<DeathRecord> deaths, int[] personOf) {
        this.notifications = notifications;
        this.deaths = deaths;
        int persons = 0;
        for (int person : personOf) {
            persons = Math.max(persons, person + 1);
        }
        this.start = new int[persons + 1];
        for (int person : personOf) {
            start[person + 1]++;
        }
        for (int i = 0; i < persons; i++) {
            start[i + 1] += start[i];
        }
        this.members = new int[personOf.length];
        int[] next = start.clone();
        for (int position = 0; position < personOf.length; position++) {
            members[next[personOf[position]]++] = position;
        }
    }

    /// The records to be linked, in the order that [#Persons] expects.
    static List<PersonRecord> records(List<Notification> notifications, List<DeathRecord> deaths) {
        var records = new ArrayList<PersonRecord>(notifications.size() + deaths.size());
        notifications.forEach(n -> records.add(n.personRecord()));
        deaths.forEach(d -> records.add(d.personRecord()));
        return records;
    }

    int count() {
        return start.length - 1;
    }

    PersonSources sources(int person) {
        var ofPerson = new ArrayList<Notification>();
        var deathsOfPerson = new ArrayList<DeathRecord>(1);
        for (int i = start[person]; i < start[person + 1]; i++) {
            int position = members[i];
            if (position < notifications.size()) {
                ofPerson.add(notifications.get(position));
            } else {
                deathsOfPerson.add(deaths.get(position - notifications.size()));
            }
        }
        return new PersonSources(Integer.toString(person), ofPerson, deathsOfPerson);
    }
}
