const { execFile } = require('node:child_process');
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { promisify } = require('node:util');

/**
 * Settings of a fresh profile. LibreOffice trusts the values a file brings along unless it is told to calculate always
 * (0); the locale decides how TEXT and typed texts are read.
 */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>ja-JP</value></prop>
  </item>
</oor:items>
`;

/** Opens each .xlsx in LibreOffice, calculates it anew and saves it under its name in `out`; `folder` holds the profile. */
exports.convertInOffice = async (office, files, folder, out) => {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
  const to = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out];
  const own = `-env:UserInstallation=${pathToFileURL(profile)}`;
  // TODAY() is the host's only where both are in one time zone.
  const env = { ...process.env, TZ: 'Asia/Tokyo' };
  await promisify(execFile)(office, [own, '--headless', '--norestore', ...to, ...files], { env });
};
