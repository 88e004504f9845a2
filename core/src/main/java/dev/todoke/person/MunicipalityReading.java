package dev.todoke.person;

import dev.todoke.kernel.MunicipalityCode;

/// What an address text says about the municipality (市区町村の読み取り).
public sealed interface MunicipalityReading {

    /// The municipality, or the ward of a designated city, is certain.
    ///
    /// @param town 町・字 as written, without numbers; empty when the text ends before it
    /// @param rest numbers with hyphens, and a building behind a space
    record Known(MunicipalityCode code, String town, String rest) implements MunicipalityReading {

        /// The numbers of the rest without the building (丁目・番・号).
        public String block() {
            int building = rest.indexOf(' ');
            return building < 0 ? rest : rest.substring(0, building);
        }
    }

    /// No municipality of this prefecture, or more than one, fits the text.
    record Unknown(String text) implements MunicipalityReading {}
}
