package org.fenlei.kit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Hands the service under test its settings, by the same keys that a real installation uses. */
public final class InfrastructureResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return TestSystem.current().settings();
    }

    /** The infrastructure ends with the build. */
    @Override
    public void stop() {}
}
