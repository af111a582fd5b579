import { exhaustive } from '@shared/exhaustive'
import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import { Navigate, Route, Routes, useNavigate } from 'react-router'
import { dayForNewEntry } from '../features/timeline/dayForNewEntry'
import { TimelinePage } from '../features/timeline/TimelinePage'
import { useAppState } from './AppContext'
import { openPanel, usePanels } from './panels'
import { MainLayout } from './shell/MainLayout'
import { OnlyFor } from './shell/OnlyFor'

const OutboxPage = lazy(() =>
  import('../features/outbox/OutboxPage').then((module) => ({ default: module.OutboxPage })),
)
const ReconciliationPage = lazy(() =>
  import('../features/reconciliation/ReconciliationPage').then((module) => ({
    default: module.ReconciliationPage,
  })),
)
const WeekPage = lazy(() =>
  import('../features/week/WeekPage').then((module) => ({ default: module.WeekPage })),
)
const ApprovalPage = lazy(() =>
  import('../features/approval/ApprovalPage').then((module) => ({ default: module.ApprovalPage })),
)
const CostsPage = lazy(() =>
  import('../features/costs/CostsPage').then((module) => ({ default: module.CostsPage })),
)
const OrdersPage = lazy(() =>
  import('../features/orders/OrdersPage').then((module) => ({ default: module.OrdersPage })),
)
const OrderPrintPage = lazy(() =>
  import('../features/orders/sheet/PrintPage').then((module) => ({ default: module.PrintPage })),
)
const ReportsPage = lazy(() =>
  import('../features/reports/ReportsPage').then((module) => ({ default: module.ReportsPage })),
)
const PrintedReport = lazy(() =>
  import('../features/reports/PrintedReport').then((module) => ({ default: module.PrintedReport })),
)
const ProjectsPage = lazy(() =>
  import('../features/projects/ProjectsPage').then((module) => ({ default: module.ProjectsPage })),
)
const ProjectPage = lazy(() =>
  import('../features/projects/ProjectPage').then((module) => ({ default: module.ProjectPage })),
)
const WorkTypesPage = lazy(() =>
  import('../features/workTypes/WorkTypesPage').then((module) => ({ default: module.WorkTypesPage })),
)
const WorkTypePage = lazy(() =>
  import('../features/workTypes/WorkTypePage').then((module) => ({ default: module.WorkTypePage })),
)
const PeoplePage = lazy(() =>
  import('../features/people/PeoplePage').then((module) => ({ default: module.PeoplePage })),
)
const PersonPage = lazy(() =>
  import('../features/people/PersonPage').then((module) => ({ default: module.PersonPage })),
)
const GroupsPage = lazy(() =>
  import('../features/groups/GroupsPage').then((module) => ({ default: module.GroupsPage })),
)
const ImportPage = lazy(() =>
  import('../features/import/ImportPage').then((module) => ({ default: module.ImportPage })),
)
const SettingsWindow = lazy(() =>
  import('../features/settings/SettingsWindow').then((module) => ({ default: module.SettingsWindow })),
)
const MiniTimer = lazy(() =>
  import('../features/miniTimer/MiniTimer').then((module) => ({ default: module.MiniTimer })),
)
const WelcomePage = lazy(() =>
  import('../features/welcome/WelcomePage').then((module) => ({ default: module.WelcomePage })),
)
const RecoveryPage = lazy(() =>
  import('../features/recovery/RecoveryPage').then((module) => ({ default: module.RecoveryPage })),
)

function Later({ children }: { children: ReactNode }) {
  return <Suspense fallback={null}>{children}</Suspense>
}

/** Which paths exist is decided by the phase that main says we are in: before it is `ready` there is one path only. */
export function AppRoutes() {
  const { phase } = useAppState()
  const typing = usePanels(({ panel }) => panel !== null)
  const navigate = useNavigate()
  useEffect(
    () =>
      window.busy.on('navigate', ({ path }) => {
        void navigate(path)
      }),
    [navigate],
  )
  switch (phase) {
    case 'ready':
      return <ReadyRoutes />
    case 'welcome':
      return <OnlyRoute path="/welcome" element={<WelcomePage />} />
    case 'recovery':
      // Damage that was found while somebody types waits until they have let go of what they typed.
      return typing ? <ReadyRoutes /> : <OnlyRoute path="/recovery" element={<RecoveryPage />} />
    default:
      return exhaustive(phase)
  }
}

function ReadyRoutes() {
  return (
    <Routes>
      <Route
        path="/settings/*"
        element={
          <Later>
            <SettingsWindow />
          </Later>
        }
      />
      <Route
        path="/mini"
        element={
          <Later>
            <MiniTimer />
          </Later>
        }
      />
      <Route
        path="/print/order/:id"
        element={
          <Later>
            <OrderPrintPage />
          </Later>
        }
      />
      <Route
        path="/print/report"
        element={
          <Later>
            <PrintedReport />
          </Later>
        }
      />
      <Route element={<MainLayout />}>
        <Route path="/new-entry" element={<NewEntry />} />
        <Route path="/timeline" element={<TimelinePage />} />
        <Route
          path="/week"
          element={
            <Later>
              <WeekPage />
            </Later>
          }
        />
        <Route
          path="/approval/*"
          element={
            <Later>
              <ApprovalPage />
            </Later>
          }
        />
        <Route
          path="/costs"
          element={
            <Later>
              <CostsPage />
            </Later>
          }
        />
        <Route
          path="/orders/*"
          element={
            <Later>
              <OrdersPage />
            </Later>
          }
        />
        <Route
          path="/reports/*"
          element={
            <Later>
              <ReportsPage />
            </Later>
          }
        />
        <Route
          path="/outbox"
          element={
            <Later>
              <OutboxPage />
            </Later>
          }
        />
        <Route
          path="/reconciliation"
          element={
            <Later>
              <ReconciliationPage />
            </Later>
          }
        />
        <Route
          path="/projects"
          element={
            <Later>
              <ProjectsPage />
            </Later>
          }
        />
        <Route
          path="/projects/:id"
          element={
            <Later>
              <ProjectPage />
            </Later>
          }
        />
        <Route
          path="/work-types"
          element={
            <OnlyFor right="manageWorkTypes">
              <Later>
                <WorkTypesPage />
              </Later>
            </OnlyFor>
          }
        />
        <Route
          path="/work-types/:id"
          element={
            <OnlyFor right="manageWorkTypes">
              <Later>
                <WorkTypePage />
              </Later>
            </OnlyFor>
          }
        />
        <Route
          path="/people"
          element={
            <OnlyFor right="managePeople">
              <Later>
                <PeoplePage />
              </Later>
            </OnlyFor>
          }
        />
        <Route
          path="/people/:id"
          element={
            <OnlyFor right="managePeople">
              <Later>
                <PersonPage />
              </Later>
            </OnlyFor>
          }
        />
        <Route
          path="/groups"
          element={
            <OnlyFor right="manageGroups">
              <Later>
                <GroupsPage />
              </Later>
            </OnlyFor>
          }
        />
        <Route
          path="/import/:register"
          element={
            <OnlyFor right="importRegisters">
              <Later>
                <ImportPage />
              </Later>
            </OnlyFor>
          }
        />
        <Route path="*" element={<Navigate to="/timeline" replace />} />
      </Route>
    </Routes>
  )
}

/** Opens the editor over Tidslinje, for a press from outside the window. */
function NewEntry() {
  useEffect(() => openPanel({ kind: 'editor', entry: null, day: dayForNewEntry() }), [])
  return <Navigate to="/timeline" replace />
}

function OnlyRoute({ path, element }: { path: string; element: ReactNode }) {
  return (
    <Routes>
      <Route path={path} element={<Later>{element}</Later>} />
      <Route path="*" element={<Navigate to={path} replace />} />
    </Routes>
  )
}
