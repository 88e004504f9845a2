package dev.todoke.linkage;

import java.util.Set;

/// Diagnosis years that are being closed (確定の準備が進む診断年): their open pairs hold the closing up.
///
/// Declared here and implemented by those who close years.
public interface YearsUnderway {

    Set<Integer> years();
}
