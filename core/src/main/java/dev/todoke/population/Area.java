package dev.todoke.population;

import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.Prefecture;

/// An area for which figures are made (集計する地域): everything the population covers, a prefecture, or a municipality.
public sealed interface Area extends Comparable<Area> {

    /// All prefectures of the population together (全体).
    record Whole() implements Area {}

    record OfPrefecture(Prefecture prefecture) implements Area {}

    record OfMunicipality(MunicipalityCode municipality) implements Area {}

    static Area whole() {
        return new Whole();
    }

    /// `00`, two digits of a prefecture, or five digits of a municipality.
    default String code() {
        return switch (this) {
            case Whole _ -> "00";
            case OfPrefecture(var prefecture) -> prefecture.code();
            case OfMunicipality(var municipality) -> municipality.value();
        };
    }

    @Override
    default int compareTo(Area other) {
        return code().compareTo(other.code());
    }
}
