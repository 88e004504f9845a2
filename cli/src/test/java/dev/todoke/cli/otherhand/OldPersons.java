package dev.todoke.cli.otherhand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Many records of one person, found in old papers (史料の人物の形): names in short and long forms, days of birth that
/// are known to the year, values that are often missing.
public final class OldPersons {

    private static final List<String> NICKNAMES = List.of(
            "thomas:tom",
            "william:bill",
            "robert:bob",
            "richard:dick",
            "elizabeth:betty",
            "margaret:peggy",
            "john:jack",
            "james:jim",
            "charles:charlie",
            "edward:ted",
            "mary:polly",
            "catherine:kate",
            "henry:harry",
            "frederick:fred",
            "alexander:alec",
            "dorothy:dolly",
            "samuel:sam",
            "benjamin:ben",
            "joseph:joe");
    private static final List<String> WORK = List.of(("politician writer painter actor footballer cricketer priest"
                    + " composer lawyer physician engineer architect poet judge botanist journalist singer"
                    + " mathematician chemist businessperson")
            .split(" "));

    private final Random random;
    private final LatinStock stock;
    private final Typing typing;
    private final List<String> places = new ArrayList<>();

    private OldPersons(long seed) {
        this.random = new Random(seed);
        this.stock = new LatinStock(random);
        this.typing = new Typing(random);
        for (int i = 0; i < 500; i++) {
            places.add(stock.suburb());
        }
    }

    static PersonFile of(long seed, int persons) {
        return new OldPersons(seed).make(persons);
    }

    private PersonFile make(int persons) {
        var file = new PersonFile(
                "full_name", "given_name", "surname", "date_of_birth", "birth_place", "postcode", "sex", "occupation");
        for (int p = 0; p < persons; p++) {
            var person = person();
            int records = 1 + (int) Math.min(24, -6 * Math.log(1 - random.nextDouble()));
            for (int r = 0; r < records; r++) {
                file.add("q" + p, r == 0 ? first(person) : record(person));
            }
        }
        return file;
    }

    private record Person(
            String given,
            String middle,
            String family,
            String title,
            int year,
            int month,
            int day,
            String place,
            String postcode,
            String sex,
            String work) {}

    private Person person() {
        boolean male = random.nextInt(100) < 75;
        boolean yearOnly = chance(18);
        return new Person(
                stock.given(male),
                chance(45) ? stock.given(male) : "",
                stock.family(),
                chance(6) ? ", %d%s baron of %s".formatted(2 + random.nextInt(8), "th", stock.suburb()) : "",
                1780 + (int) (150 * Math.sqrt(random.nextDouble())),
                yearOnly ? 1 : 1 + random.nextInt(12),
                yearOnly ? 1 : 1 + random.nextInt(28),
                places.get((int) (places.size() * Math.pow(random.nextDouble(), 2))),
                postcode(),
                male ? "male" : "female",
                WORK.get((int) (WORK.size() * Math.pow(random.nextDouble(), 1.7))));
    }

    private String postcode() {
        return "%s%d %d%s%s"
                .formatted(
                        List.of("sw", "ne", "ox", "cb", "ex", "tq", "pl", "yo", "bs", "gl", "m", "l", "b", "se")
                                .get(random.nextInt(14)),
                        1 + random.nextInt(25),
                        1 + random.nextInt(9),
                        (char) ('a' + random.nextInt(26)),
                        (char) ('a' + random.nextInt(26)));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private Map<String, String> first(Person person) {
        return row(
                person,
                person.given(),
                person.family(),
                whole(person.given(), person.middle(), person.family()) + person.title());
    }

    private static String whole(String given, String middle, String family) {
        return (middle.isEmpty() ? given : given + " " + middle) + " " + family;
    }

    private Map<String, String> row(Person person, String given, String family, String whole) {
        var row = new LinkedHashMap<String, String>();
        row.put("full_name", whole.strip());
        row.put("given_name", given);
        row.put("surname", family);
        row.put("date_of_birth", "%04d-%02d-%02d".formatted(person.year(), person.month(), person.day()));
        row.put("birth_place", person.place());
        row.put("postcode", person.postcode());
        row.put("sex", person.sex());
        row.put("occupation", person.work());
        return row;
    }

    private Map<String, String> record(Person person) {
        String given = givenName(person);
        String family = chance(10) ? typing.slip(person.family()) : person.family();
        family = chance(3) ? stock.family() : family;
        String whole = chance(55) ? given + " " + family : whole(given, middle(person), family);
        whole += chance(50) ? person.title() : "";
        if (chance(3)) {
            String one = given;
            given = family;
            family = one;
        }
        var row = row(person, given, family, whole);
        row.put("date_of_birth", date(person));
        row.put(
                "birth_place",
                chance(8)
                        ? typing.slip(person.place())
                        : chance(5) ? places.get(random.nextInt(places.size())) : person.place());
        row.put("postcode", nearby(person.postcode()));
        row.put("occupation", chance(12) ? WORK.get(random.nextInt(WORK.size())) : person.work());
        drop(row, "given_name", 3);
        drop(row, "surname", 3);
        drop(row, "date_of_birth", 17);
        drop(row, "birth_place", 20);
        drop(row, "postcode", 15);
        drop(row, "sex", 30);
        drop(row, "occupation", 25);
        return row;
    }

    private String middle(Person person) {
        return person.middle().isEmpty() || chance(60)
                ? person.middle()
                : person.middle().substring(0, 1);
    }

    private String givenName(Person person) {
        int what = random.nextInt(100);
        if (what < 8) {
            return NICKNAMES.stream()
                    .filter(pair -> pair.startsWith(person.given() + ":"))
                    .map(pair -> pair.substring(pair.indexOf(':') + 1))
                    .findFirst()
                    .orElse(person.given());
        }
        if (what < 15) {
            return person.given().substring(0, 1);
        }
        if (what < 19 && !person.middle().isEmpty()) {
            return person.middle();
        }
        return what < 29 ? typing.slip(person.given()) : person.given();
    }

    private String date(Person person) {
        int what = random.nextInt(100);
        int year = what < 5 ? person.year() + random.nextInt(5) - 2 : person.year();
        if (what < 20) {
            return "%04d-01-01".formatted(year);
        }
        String whole = "%04d-%02d-%02d".formatted(year, person.month(), person.day());
        return what < 26
                ? "%04d-%02d-%02d".formatted(year, 1 + random.nextInt(12), person.day())
                : what < 33 ? typing.substituted(whole.substring(0, 4)) + whole.substring(4) : whole;
    }

    private String nearby(String postcode) {
        int what = random.nextInt(100);
        int blank = postcode.indexOf(' ');
        return what < 65
                ? postcode
                : what < 85
                        ? postcode.substring(0, blank + 2) + "xz"
                        : what < 92 ? postcode() : typing.substituted(postcode);
    }

    private void drop(Map<String, String> row, String column, int percent) {
        if (chance(percent)) {
            row.put(column, "");
        }
    }
}
