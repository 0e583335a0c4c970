import { startGigstack, type TestGigstack } from '@gigstack-ui/emulator/testing';
import { GigstackDataProvider } from '@gigstack-ui/hooks';
import { useEffect, useState, type ComponentType } from 'react';

/** Makes a gigstack ready: records that are there, trouble on order. */
type Prepare = (gigstack: TestGigstack) => unknown;

/** A decorator of stories: a gigstack of their own, made ready before anything is shown. */
export function prepared(prepare: Prepare) {
  return function Prepared(Story: ComponentType) {
    const [gigstack] = useState(() => startGigstack({ retries: 0 }));
    const [isReady, setReady] = useState(false);
    useEffect(() => {
      void Promise.resolve(prepare(gigstack)).then(() => setReady(true));
    }, [gigstack]);
    return <GigstackDataProvider client={gigstack.client}>{isReady && <Story />}</GigstackDataProvider>;
  };
}
