package dev.todoke.linkage;

import java.util.Map;

/// The persons that the present decisions make of the records (個人識別番号の参照).
public interface PersonGroupReader {

    /// Number of the person by number of the report (notification or death).
    Map<String, String> personByRecord();
}
