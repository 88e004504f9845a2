package dev.todoke.rulebook.web;

import java.util.List;
import java.util.Optional;

/// Invented persons that show the rules (架空の例): right and left breast, unspecific beside specific, blood, systemic.
final class TumourExamples {

    static final int COUNT = 4;

    private TumourExamples() {}

    static Optional<List<TypedTumour>> number(int number) {
        return switch (number) {
            case 1 ->
                Optional.of(List.of(
                        new TypedTumour(1, "C50.4", "8500/3", "1", "2019-02-10"),
                        new TypedTumour(2, "C50.9", "8500/3", "2", "2021-06"),
                        new TypedTumour(3, "C50.8", "8520/3", "1", "2019")));
            case 2 ->
                Optional.of(List.of(
                        new TypedTumour(1, "C34.1", "8010/3", "1", "2020-04-01"),
                        new TypedTumour(2, "C34.9", "8140/3", "1", "2020-05-20"),
                        new TypedTumour(3, "C34.3", "8070/3", "2", "2023-01-15")));
            case 3 ->
                Optional.of(List.of(
                        new TypedTumour(1, "C42.1", "9732/3", "7", "2018-09"),
                        new TypedTumour(2, "C42.1", "9861/3", "7", "2022-03-03"),
                        new TypedTumour(3, "C77.0", "9680/3", "7", "2020")));
            case 4 ->
                Optional.of(List.of(
                        new TypedTumour(1, "C18.2", "8140/3", "7", "2017-05-02"),
                        new TypedTumour(2, "C18.7", "8140/3", "7", "2017-11-30"),
                        new TypedTumour(3, "C80.9", "8140/3", "9", ""),
                        new TypedTumour(4, "C18.9", "8140/2", "7", "2016-08-08")));
            default -> Optional.empty();
        };
    }
}
