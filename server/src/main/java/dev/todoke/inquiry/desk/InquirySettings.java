package dev.todoke.inquiry.desk;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Days that an office gives the two sides of a query (照会の期限の設定).
@Component
public class InquirySettings {

    private final int daysForHospital;
    private final int daysForRegistry;

    public InquirySettings(
            @Value("${todoke.inquiry.days-for-hospital:21}") int daysForHospital,
            @Value("${todoke.inquiry.days-for-registry:14}") int daysForRegistry) {
        this.daysForHospital = daysForHospital;
        this.daysForRegistry = daysForRegistry;
    }

    /// Days until a hospital is asked to answer.
    public int daysForHospital() {
        return daysForHospital;
    }

    /// Days the registry room gives itself after an answer.
    public int daysForRegistry() {
        return daysForRegistry;
    }
}
