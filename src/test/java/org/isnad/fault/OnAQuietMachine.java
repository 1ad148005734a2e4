package org.isnad.fault;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Tests that start the program many times say nothing on a machine that is busy with three times what it can do: they are skipped there,
/// with a message. `-Dfaults=always` runs them anyway.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnAQuietMachine.Condition.class)
@interface OnAQuietMachine {

  /// Looks at the load.
  final class Condition implements ExecutionCondition {

    private static final double BUSY = 3;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      var system = ManagementFactory.getOperatingSystemMXBean();
      double load = system.getSystemLoadAverage() / system.getAvailableProcessors();
      return "always".equals(System.getProperty("faults")) || load < BUSY
          ? ConditionEvaluationResult.enabled("load " + load)
          : ConditionEvaluationResult
              .disabled("load of " + load + " a core: too busy to start the program many times; -Dfaults=always does");
    }
  }
}
