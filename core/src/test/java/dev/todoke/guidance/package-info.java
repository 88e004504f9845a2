/// Tests of conditions, calendar and contacts (利用の案内の試験).
@NullMarked
package dev.todoke.guidance;

import org.jspecify.annotations.NullMarked;
