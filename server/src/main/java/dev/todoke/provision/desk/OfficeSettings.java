package dev.todoke.provision.desk;

import dev.todoke.kernel.Coded;
import dev.todoke.provision.application.NumberYear;
import dev.todoke.provision.application.UnknownCodeOfForm;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What differs from office to office (窓口の設定): its prefecture, its names, the prefixes of its numbers.
@Component
public class OfficeSettings {

    private final String prefecture;
    private final String authority;
    private final String applicationPrefix;
    private final String requestPrefix;
    private final String provisionPrefix;
    private final NumberYear numberYear;

    public OfficeSettings(
            @Value("${todoke.office.prefecture:40}") String prefecture,
            @Value("${todoke.office.authority:福岡県知事}") String authority,
            @Value("${todoke.office.application-prefix:X}") String applicationPrefix,
            @Value("${todoke.office.request-prefix:S}") String requestPrefix,
            @Value("${todoke.office.provision-prefix:T}") String provisionPrefix,
            @Value("${todoke.office.number-year:calendar}") String numberYear) {
        this.prefecture = prefecture;
        this.authority = authority;
        this.applicationPrefix = applicationPrefix;
        this.requestPrefix = requestPrefix;
        this.provisionPrefix = provisionPrefix;
        this.numberYear = Coded.find(NumberYear.values(), numberYear)
                .orElseThrow(() -> new UnknownCodeOfForm("todoke.office.number-year " + numberYear));
    }

    /// Code of the prefecture whose data are provided.
    public String prefecture() {
        return prefecture;
    }

    /// Who decides and signs letters.
    public String authority() {
        return authority;
    }

    String applicationPrefix() {
        return applicationPrefix;
    }

    /// Prefix of the request numbers (請求番号) of hospitals.
    String requestPrefix() {
        return requestPrefix;
    }

    String provisionPrefix() {
        return provisionPrefix;
    }

    /// Which year its number series count in.
    NumberYear numberYear() {
        return numberYear;
    }
}
