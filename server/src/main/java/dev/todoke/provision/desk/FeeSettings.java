package dev.todoke.provision.desk;

import dev.todoke.kernel.Coded;
import dev.todoke.provision.Application;
import dev.todoke.provision.ConsultationEvent;
import dev.todoke.provision.application.Article;
import dev.todoke.provision.fee.FeeRates;
import dev.todoke.provision.fee.FeeRule;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Fees of this office (手数料の設定): `todoke.fees.rates` such as `21-8:5800,21-9:5800`, `todoke.fees.settlement`
/// (`both`, `refund`, `final`), `todoke.fees.supplies` (`in-kind`, `at-cost`) and `todoke.fees.exemptions`
/// (`public-funding`, `public-interest`). What is not set is as shipped.
@Component
public class FeeSettings {

    private final FeeRates rates;

    FeeSettings(
            @Value("${todoke.fees.rates:}") String rates,
            @Value("${todoke.fees.settlement:}") String settlement,
            @Value("${todoke.fees.supplies:}") String supplies,
            @Value("${todoke.fees.exemptions:}") String exemptions) {
        var all = FeeRates.shipped();
        all = rates.isBlank() ? all : all.rated(rates);
        all = settlement.isBlank() ? all : all.settled(settlement);
        all = supplies.isBlank() ? all : all.supplied(supplies);
        this.rates = exemptions.isBlank() ? all : all.exempting(exemptions);
    }

    public FeeRates rates() {
        return rates;
    }

    /// What is taken for an application; nothing while its article is not known.
    public FeeRule rule(Application application) {
        return article(application).map(rates::rule).orElseGet(FeeRule::free);
    }

    /// As submitted, else as drafted, else as advised.
    private static Optional<Article> article(Application application) {
        return application
                .document()
                .map(document -> document.article())
                .or(() -> Coded.find(Article.values(), application.draft().text("article")))
                .or(() -> application
                        .last(ConsultationEvent.AdviceRecorded.class)
                        .map(ConsultationEvent.AdviceRecorded::article));
    }
}
