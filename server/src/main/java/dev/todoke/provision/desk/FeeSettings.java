package dev.todoke.provision.desk;

import dev.todoke.provision.fee.FeeRates;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Rates of this office (手数料の設定): `todoke.fees.rates` such as `21-8:5800,21-9:5800`, the shipped ones when
/// empty.
@Component
public class FeeSettings {

    private final FeeRates rates;

    FeeSettings(@Value("${todoke.fees.rates:}") String setting) {
        this.rates = setting.isBlank() ? FeeRates.shipped() : FeeRates.read(setting);
    }

    public FeeRates rates() {
        return rates;
    }
}
