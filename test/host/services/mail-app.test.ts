import { inAddOn, openHost, refusal } from './open-host';

const MAIL = 'https://www.googleapis.com/auth/script.send_mail';

describe('MailApp', () => {
  const code = `
    function send() { MailApp.sendEmail('a@example.com', '件名', '本文', { name: '逆算' }); }
    function sendMessage() { MailApp.sendEmail({ to: 'a@example.com, b@example.com', subject: 's', body: 'b' }); }
    function left() { return MailApp.getRemainingDailyQuota(); }`;

  it('keeps what was sent and shows it to the person', () => {
    const host = openHost(code, { now: () => 5 });
    host.call('send');
    const mail = { to: ['a@example.com'], subject: '件名', body: '本文', name: '逆算', at: 5 };
    expect(host.ui.mails).toEqual([mail]);
    expect(host.snapshot().services.mails).toEqual([mail]);
  });

  it('counts recipients against the quota of 24 hours, and refuses what is over it', () => {
    let now = 0;
    const host = openHost(code, { now: () => now, mailQuota: 3 });
    host.call('sendMessage');
    expect(host.call('left')).toBe(1);
    expect(() => host.call('sendMessage')).toThrow('Service invoked too many times for one day: email.');
    now = 86_400_000;
    expect(host.call('left')).toBe(3);
  });

  it('refuses what is no address, and other arguments than it takes', () => {
    expect(refusal(() => MailApp.sendEmail('sato', 's', 'b'))).toBe('Invalid email: sato');
    expect(refusal(() => MailApp.sendEmail(1 as never, 's', 'b'))).toMatch(
      /don't match the method signature/,
    );
  });

  it('sends nothing without the permission, which the script can ask about by itself', () => {
    const options = { refusedScopes: [MAIL] };
    expect(refusal(() => MailApp.sendEmail('a@example.com', 's', 'b'), options)).toMatch(
      /^Specified permissions/,
    );
    expect(refusal(() => MailApp.getRemainingDailyQuota(), options)).toMatch(/^Specified permissions/);
    const ask = () => {
      const asked = ScriptApp as unknown as {
        getAuthorizationInfo(mode: unknown, scopes: string[]): GoogleAppsScript.Script.AuthorizationInfo;
      };
      return ['script.send_mail', 'script.scriptapp'].map((name) =>
        String(
          asked
            .getAuthorizationInfo(ScriptApp.AuthMode.FULL, [`https://www.googleapis.com/auth/${name}`])
            .getAuthorizationStatus(),
        ),
      );
    };
    expect(inAddOn(ask, options)).toEqual(['REQUIRED', 'NOT_REQUIRED']);
  });

  it('is not there for simple triggers', () => {
    const host = openHost(`function onOpen() { MailApp.getRemainingDailyQuota(); }`);
    expect(() => host.open('LIMITED')).toThrow(
      'You do not have permission to call MailApp.getRemainingDailyQuota',
    );
  });
});

describe('Host.tick', () => {
  const code = `
    var runs = 0;
    function start(hours) { ScriptApp.newTrigger('onClock').timeBased().everyHours(hours).create(); }
    function onClock(event) { runs++; if (!event.triggerUid) throw new Error('no trigger'); }
    function count() { return runs; }`;

  it('runs clock triggers as often as they asked for, and not before', () => {
    let now = 0;
    const host = openHost(code, { now: () => now });
    host.call('start', 2);
    const counts = [1, 2, 3, 4, 9].map((hour) => {
      now = hour * 3_600_000;
      host.tick();
      return host.call('count');
    });
    // What was missed is not made up for.
    expect(counts).toEqual([0, 1, 1, 2, 3]);
  });
});
