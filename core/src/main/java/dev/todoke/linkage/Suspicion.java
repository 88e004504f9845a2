package dev.todoke.linkage;

import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Sex;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonSource;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// Why a person may need a second look (見直したほうがよい理由). It changes nothing by itself.
public enum Suspicion {
    /// Birth dates of which two of year, month and day differ (生年月日が大きくちがう).
    BIRTH_DATES,
    /// 性別がちがう
    SEXES,
    /// More than [#MANY] reports (届出が多すぎる).
    MANY_REPORTS,
    /// A link without which it were two persons weighs little more than T1 (弱い結び付き).
    WEAK_LINK,
    /// Reported alive after the death (死亡のあとの診断).
    AFTER_DEATH;

    /// Reports that one person hardly ever has more of.
    public static final int MANY = 20;

    /// Bits above T1 up to which a link counts as weak.
    public static final double WEAK_BITS = 3;

    /// @param weakest weight of the lightest link that holds the person, if the machine made one
    /// @param sameFrom T1 in bits
    /// @param dates day of diagnosis or death by report, as far as known
    public static Set<Suspicion> of(
            List<PersonRecord> person, OptionalDouble weakest, double sameFrom, Map<String, PartialDate> dates) {
        var found = EnumSet.noneOf(Suspicion.class);
        var sexes = new HashSet<Sex>();
        person.forEach(record -> sexes.add(record.sex()));
        if (sexes.size() > 1) {
            found.add(SEXES);
        }
        if (person.size() > MANY) {
            found.add(MANY_REPORTS);
        }
        if (weakest.isPresent() && weakest.getAsDouble() < sameFrom + WEAK_BITS) {
            found.add(WEAK_LINK);
        }
        if (bornApart(person)) {
            found.add(BIRTH_DATES);
        }
        if (reportedAfterDeath(person, dates)) {
            found.add(AFTER_DEATH);
        }
        return found;
    }

    private static boolean bornApart(List<PersonRecord> person) {
        var born = new HashSet<PartialDate.Day>();
        person.forEach(record -> {
            if (record.born() instanceof PartialDate.Day day) {
                born.add(day);
            }
        });
        return born.stream().anyMatch(one -> born.stream().anyMatch(other -> differing(one, other) > 1));
    }

    private static int differing(PartialDate.Day one, PartialDate.Day other) {
        return (one.date().getYear() == other.date().getYear() ? 0 : 1)
                + (one.date().getMonthValue() == other.date().getMonthValue() ? 0 : 1)
                + (one.date().getDayOfMonth() == other.date().getDayOfMonth() ? 0 : 1);
    }

    private static boolean reportedAfterDeath(List<PersonRecord> person, Map<String, PartialDate> dates) {
        return person.stream()
                .filter(record -> record.source() == PersonSource.DEATH)
                .map(death -> date(death, dates))
                .anyMatch(died -> person.stream()
                        .filter(record -> record.source() != PersonSource.DEATH)
                        .anyMatch(report -> died.certainlyBefore(date(report, dates))));
    }

    private static PartialDate date(PersonRecord record, Map<String, PartialDate> dates) {
        return dates.getOrDefault(record.id(), PartialDate.unknown());
    }
}
